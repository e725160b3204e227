"""How names and words are compared: folded for search, keyed for sorting, shortened to initials."""

import re
import unicodedata
from functools import lru_cache

# An import folds the same names and words many times over.
_REMEMBERED = 16_384
_CANONICAL = str.maketrans(
    {
        "æ": "ae",
        "ä": "ae",
        "ø": "oe",
        "ö": "oe",
        "å": "aa",
        "ü": "ue",
        "ß": "ss",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "œ": "oe",
        "ı": "i",
    }
)
_PLAIN = str.maketrans(
    {
        "æ": "ae",
        "ä": "a",
        "ø": "o",
        "ö": "o",
        "å": "a",
        "ü": "u",
        "ß": "ss",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "œ": "oe",
        "ı": "i",
    }
)
_SPELLED_TWO_WAYS = frozenset("æäøöåü")
_COLLATION = str.maketrans(
    {
        "æ": "{",
        "ä": "{",
        "ø": "|",
        "ö": "|",
        "å": "}",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ß": "ss",
        "þ": "th",
        "ı": "i",
    }
)
_WORD: re.Pattern[str] = re.compile(r"[^\W_]+", re.UNICODE)
_CREDENTIALS = re.compile(r",.*$")


def _without_marks(text: str) -> str:
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)
    )


def _spelled(lowered: str, table: dict[int, str]) -> str:
    # Twice: a letter such as ǽ shows what it is made of only without its accent.
    return _without_marks(lowered.translate(table)).translate(table)


def _lowered(text: str) -> str:
    # Compatibility forms too: names are written in mathematical bold on some networks.
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()).casefold()


@lru_cache(maxsize=_REMEMBERED)
def fold(text: str) -> str:
    """Lower case without accents; æ, ø, å as ae, oe, aa: the form in which words are compared."""
    if text.isascii():
        return text.lower()
    return _spelled(_lowered(text), _CANONICAL)


def _fold_plain(text: str) -> str:
    return _spelled(_lowered(text), _PLAIN)


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return _WORD.findall(fold(text))


def search_words(text: str) -> str:
    """What the search index holds of a text: its folded words, and for words with æ, ø, å also their plain spelling.

    So `soren`, `soeren` and `søren` all find Søren, while `søren` does not find the plain Soren.
    """
    if text.isascii():
        return " ".join(_WORD.findall(text.lower()))
    lowered = _lowered(text)
    found = _WORD.findall(_spelled(lowered, _CANONICAL))
    if not _SPELLED_TWO_WAYS.isdisjoint(lowered):
        known = set(found)
        found += [word for word in _WORD.findall(_fold_plain(text)) if word not in known]
    return " ".join(found)


def collation_key(name: str) -> str:
    """A key that sorts names as a Danish telephone book does: accents aside, æ, ø and å after z."""
    if name.isascii():
        return name.lower()
    lowered = _lowered(name).translate(_COLLATION)
    return lowered if lowered.isascii() else _spelled(lowered, _COLLATION)


@lru_cache(maxsize=_REMEMBERED)
def name_key(name: str) -> str:
    """A key under which two spellings of one person's name fall together.

    Case, accents, the order of the words, signs such as emoji, and what follows a comma (", PhD, PMP") do not count.
    """
    return " ".join(sorted(words(_CREDENTIALS.sub("", name)) or words(name)))


def initials(name: str) -> str:
    """Up to two capital letters for a card without a photo."""
    parts = [word for word in _WORD.findall(_CREDENTIALS.sub("", name) or name) if not word.isdigit()]
    if not parts:
        return ""
    letters: str = parts[0][0] if len(parts) == 1 else parts[0][0] + parts[-1][0]
    return letters.upper()
