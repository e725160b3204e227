"""Which letters the bytes of a text file stand for. Decides by rules, asks a detector where they don't."""

import codecs
import re
from collections.abc import Callable
from typing import BinaryIO

WINDOWS = "cp1252"
"""The code page of Windows in Western Europe and America, what most old exports are written in."""

ERRORS = "relbuilder.lenient"
"""The name of the error handler every text is decoded with; no byte makes it fail."""

_BYTE_ORDER_MARKS = (
    # UTF-32 first: its little-endian mark begins with the one of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
_CHUNK = 1 << 18
_SAMPLE = 1 << 16
_UTF8_LETTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH_BYTE = re.compile(rb"[\x80-\xff]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]{3,}")
_DETECTABLE = ["cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "koi8_r"]
_DETECTABLE += ["shift_jis", "euc_jp", "gb18030", "big5", "cp949", "mac_roman", "cp1252"]


def _lenient(error: UnicodeError) -> tuple[str, int]:
    """Read a byte that is no UTF-8 as the Windows code page has it: some programs glue texts together."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    text = wrong.decode(WINDOWS, "replace") if error.encoding.startswith("utf-8") else "\ufffd"
    return text, error.end


codecs.register_error(ERRORS, _lenient)


def marked(head: bytes) -> str:
    """The encoding that the first bytes name, by a mark or by UTF-16's zero bytes; empty where they name none."""
    for mark, codec in _BYTE_ORDER_MARKS:
        if head.startswith(mark):
            return codec
    even, odd = head[0:1024:2], head[1:1024:2]
    if len(odd) < 2:
        return ""
    # Half of the bytes of Western text in UTF-16 are zero, and always the same half.
    if odd.count(0) > 0.6 * len(odd) and even.count(0) < 0.1 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.6 * len(even) and odd.count(0) < 0.1 * len(odd):
        return "utf-16-be"
    return ""


def detect(reopen: Callable[[], BinaryIO]) -> str:
    """The codec to read a file with. Reads the file once, a piece at a time; `reopen` opens it from its start."""
    sample = bytearray()
    with reopen() as stream:
        chunk = stream.read(_CHUNK)
        if codec := marked(chunk):
            return codec
        decoder = codecs.getincrementaldecoder("utf-8")()
        valid = True
        while chunk:
            if valid:
                valid = _is_valid(decoder, chunk)
            if len(sample) < _SAMPLE:
                _collect(sample, chunk)
            chunk = stream.read(_CHUNK)
    if valid and _is_valid(decoder, b"", final=True):
        return "utf-8"
    return _judge(bytes(sample))


def _is_valid(decoder: codecs.IncrementalDecoder, chunk: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True


def _collect(sample: bytearray, chunk: bytes) -> None:
    """Keep the lines that hold anything but ASCII: only they tell encodings apart."""
    for line in chunk.splitlines(keepends=True):
        if not line.isascii():
            sample += line[:1024]
        if len(sample) >= _SAMPLE:
            return


def _judge(sample: bytes) -> str:
    """The encoding of bytes that are not all UTF-8."""
    letters = _UTF8_LETTER.findall(sample)
    high = len(_HIGH_BYTE.findall(sample))
    if letters and sum(map(len, letters)) * 2 > high:
        return "utf-8"
    in_runs = sum(map(len, _HIGH_RUN.findall(sample)))
    # Western words are mostly ASCII with a letter here and there; Cyrillic or Greek words are not.
    return WINDOWS if in_runs * 4 < high else _ask_detector(sample)


def _ask_detector(sample: bytes) -> str:
    # Imported here: loading the detector takes longer than reading most address books.
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=_DETECTABLE).best()
    return best.encoding if best else WINDOWS
