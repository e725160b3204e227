"""Which keys a program may take from all others."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence

from relbuilder.desktop.shortcut.keys import Key, parse


@pytest.mark.parametrize(
    ("keys", "key"),
    [
        ("Ctrl+Alt+R", Key("r", ctrl=True, alt=True)),
        ("Meta+Shift+5", Key("5", meta=True, shift=True)),
        ("Ctrl+F12", Key("F12", ctrl=True)),
        ("Alt+Space", Key("space", alt=True)),
        ("Ctrl+Ins", Key("Insert", ctrl=True)),
    ],
)
def test_a_key_is_read_as_qt_writes_it(keys: str, key: Key) -> None:
    assert QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText) == keys
    assert parse(keys) == key


@pytest.mark.parametrize(
    "keys", ["", "R", "Shift+R", "F5", "Ctrl", "Ctrl+Alt+R, Ctrl+S", "Hyper+R", "Ctrl+", "nonsense"]
)
def test_what_is_no_key_or_needed_for_typing_is_left_alone(keys: str) -> None:
    assert parse(keys) is None
