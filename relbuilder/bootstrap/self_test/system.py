"""Whether the program gets on with the system: notifications, one instance alone, what else the machine offers."""

from relbuilder.bootstrap.machine import this_machine
from relbuilder.bootstrap.self_test.bench import Bench, Fault
from relbuilder.desktop.single_instance import SingleInstance
from relbuilder.services.notifying import Notice, Notifier, NotifierFailed

_TRIAL = Notice("self-test", "Relationship Builder", "A notification to see whether they work.")

NO_SERVICE = "no service here"
"""Of notifications. No fault of the program; where a service ought to be, the report's reader looks for this."""


def notify(_bench: Bench) -> str:
    """A notification is shown and taken away, where the system has a service for them."""
    for open_notifier in this_machine().notifiers:
        try:
            notifier = open_notifier(_ignore)
        except NotifierFailed:
            continue
        return _shown_by(notifier)
    return NO_SERVICE


def be_alone(bench: Bench) -> str:
    """A second start finds the first one, and hands its files over."""
    first, second = SingleInstance(bench.folder), SingleInstance(bench.folder)
    if not first.claim():
        raise Fault("the first instance cannot be alone")
    heard: list[list[str]] = []
    first.open_requested.connect(heard.append)
    try:
        if second.claim():
            raise Fault("two instances are alone")
        if not second.hand_over([bench.folder / "book.vcf"]):
            raise Fault("the first instance does not answer the second")
        bench.qt.processEvents()
    finally:
        first.release()
    if [name.rpartition("book")[1:] for files in heard for name in files] != [("book", ".vcf")]:
        raise Fault(f"the first instance heard {heard}")
    if not second.claim():
        raise Fault("the second instance cannot follow the first")
    second.release()
    return "handed over, answered, released"


def _shown_by(notifier: Notifier) -> str:
    try:
        notifier.show(_TRIAL)
        notifier.withdraw(_TRIAL.id)
    except NotifierFailed as refusal:
        raise Fault(f"{notifier.name} shows nothing: {refusal}") from refusal
    finally:
        notifier.close()
    return notifier.name


def _ignore(_notice_id: str, _meaning: str) -> None:
    """Nobody answers."""
