"""Reads the name of a key as Qt writes it ("Ctrl+Alt+R"). Knows which keys may be taken from everybody else."""

from dataclasses import dataclass

_LETTERS_AND_DIGITS = {sign: sign.lower() for sign in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"}
_FUNCTIONS = {f"F{number}": f"F{number}" for number in range(1, 13)}
_NAMES = {
    **_LETTERS_AND_DIGITS,
    **_FUNCTIONS,
    "Space": "space",
    "Ins": "Insert",
    "Home": "Home",
    "End": "End",
}


@dataclass(frozen=True, slots=True)
class Key:
    """A key by its name in X ("r", "5", "F5", "space"), and what is held down with it."""

    name: str
    ctrl: bool = False
    alt: bool = False
    shift: bool = False
    meta: bool = False


def parse(keys: str) -> Key | None:
    """The key; None for what is no single key, and for what people need for typing."""
    *held, last = keys.split("+")
    name = _NAMES.get(last)
    if name is None or not set(held) <= {"Ctrl", "Alt", "Shift", "Meta"}:
        return None
    key = Key(name, ctrl="Ctrl" in held, alt="Alt" in held, shift="Shift" in held, meta="Meta" in held)
    may_be_taken = key.ctrl or key.alt or key.meta
    return key if may_be_taken else None
