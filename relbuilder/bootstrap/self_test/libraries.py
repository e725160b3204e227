"""Whether the libraries that are imported only when they are needed came along, with the data they read."""

import importlib
import io
import pkgutil
import sys
from datetime import date
from zoneinfo import ZoneInfo

import relbuilder
from relbuilder.bootstrap.self_test.bench import Bench, Fault
from relbuilder.domain import matching, recurrence
from relbuilder.domain.addresses import e164
from relbuilder.domain.contact import Contact, ContactPoint, Name, PointKind
from relbuilder.interchange import encoding
from relbuilder.services import capture

_OF_SYSTEM = {
    "linux": (
        "jeepney.io.blocking",
        "PySide6.QtDBus",
        # What the library for X11 imports by names that it makes up.
        "Xlib.display",
        "Xlib.keysymdef.latin1",
        "Xlib.keysymdef.miscellany",
        "Xlib.support.unix_connect",
    ),
    "win32": ("winreg", "winrt.windows.data.xml.dom", "winrt.windows.ui.notifications"),
    "darwin": ("Foundation", "UserNotifications", "objc"),
}
"""What the parts for a system stand on."""

_TUESDAY = date(2026, 11, 24)
_FRIDAY = date(2026, 11, 27)
_FRIDAYS = ("next Friday", "næste fredag", "om tre dage", "27. november")
_GREEK = "Καλημέρα, τι κάνεις; Έχουμε καιρό να μιλήσουμε.".encode("cp1253")


def import_own_modules(_bench: Bench) -> str:
    """Every module of the program can be imported, but for those of other systems."""
    names = [name for _, name, _ in pkgutil.walk_packages(relbuilder.__path__, "relbuilder.")]
    imported = 0
    for name in names:
        if name == "relbuilder.__main__":
            continue
        try:
            importlib.import_module(name)
        except ModuleNotFoundError as error:
            if not _of_another_system(error.name or ""):
                raise Fault(f"{name} needs {error.name}") from error
        else:
            imported += 1
    return f"{imported} of {len(names)}"


def import_of_system(_bench: Bench) -> str:
    """The libraries for this system's own services are there."""
    wanted = _OF_SYSTEM.get(sys.platform, ())
    unusable = []
    for name in wanted:
        try:
            importlib.import_module(name)
        except ModuleNotFoundError as error:
            raise Fault(f"missing: {error.name}") from error
        except (ImportError, OSError) as error:
            unusable.append(f"{name} ({error})")
    if unusable:
        # It came along; that the system itself lacks what it stands on is no fault of the package.
        return f"not of use here: {', '.join(unusable)}"
    return ", ".join(wanted)


def read_days(bench: Bench) -> str:
    """Days in words are understood in both languages."""
    words = bench.program.days
    read = {text: words.day(text, _TUESDAY) for text in _FRIDAYS}
    wrong = [f"{text!r} is {day}" for text, day in read.items() if day != _FRIDAY]
    if wrong:
        raise Fault("; ".join(wrong))
    return ", ".join(_FRIDAYS)


def read_line(bench: Bench) -> str:
    """A line of the capture window is understood: a name, and a number behind it."""
    program = bench.program
    meant = capture.understand(program.context, program.reader, program.days, "Mette Testesen, 22 33 44 55")
    if (meant.name, meant.phone) != ("Mette Testesen", "22 33 44 55"):
        raise Fault(f"it is taken for {meant}")
    return f"{meant.name}, {meant.phone}"


def read_numbers(_bench: Bench) -> str:
    """Phone numbers are read in the way of their country."""
    read = e164("22 33 44 55", "DK"), e164("(020) 7946 0958", "GB")
    if read != ("+4522334455", "+442079460958"):
        raise Fault(f"they come out as {', '.join(read)}")
    return ", ".join(read)


def compare_names(_bench: Bench) -> str:
    """Of two people with one address, a name in another spelling is told from another name."""
    known, alike, other = map(_at_the_wave, ("Kirsten Sørensen", "Kirsten Sörensen Dahl", "Bo Enevoldsen"))
    sure = [match.sure for one in (alike, other) if (match := matching.best_match(one, [known], "DK"))]
    if sure != [True, False]:
        raise Fault(f"names that are alike and others are not told apart: {sure}")
    return alike.name.display


def count_recurrences(_bench: Bench) -> str:
    """Rules such as the second Tuesday of each month are counted."""
    found = recurrence.next_occurrence("FREQ=MONTHLY;BYDAY=2TU", _TUESDAY, _TUESDAY)
    if found != date(2026, 12, 8):
        raise Fault(f"the second Tuesday of December 2026 is {found}")
    return found.isoformat()


def detect_encodings(_bench: Bench) -> str:
    """The letters of an old address book are recognised."""
    detected = encoding.detect(lambda: io.BytesIO(_GREEK))
    if _GREEK.decode(detected) != _GREEK.decode("cp1253"):
        raise Fault(f"Greek is taken for {detected}")
    return detected


def know_zones(bench: Bench) -> str:
    """Time zones are there, on Windows too."""
    zone = bench.program.clock.zone()
    return f"{ZoneInfo('Europe/Copenhagen').key}, here {ZoneInfo(zone).key}"


def _at_the_wave(name: str) -> Contact:
    return Contact(Name(name), points=(ContactPoint(PointKind.EMAIL, "post@blaaboelge.example"),))


def _of_another_system(name: str) -> bool:
    others = {
        library for system, wanted in _OF_SYSTEM.items() if system != sys.platform for library in wanted
    }
    return name.partition(".")[0] in {library.partition(".")[0] for library in others} - {"PySide6"}
