"""Texts to send on: who somebody is, and why the two should meet. Pure words, for the user to change."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Somebody:
    """What such a text says of a person."""

    name: str
    given: str
    title: str = ""
    organisation: str = ""


def who_words(person: Somebody) -> str:
    """A person with what they do: "Nikolaj Brandt, CFO at Fjordbank"."""
    translate = QCoreApplication.translate
    if person.title and person.organisation:
        return translate("Forwardable", "{name}, {title} at {organisation}").format(
            name=person.name, title=person.title, organisation=person.organisation
        )
    return ", ".join(filter(None, (person.name, person.title, person.organisation)))


def subject_words(reader: Somebody, about: Somebody) -> str:
    """What such a mail is called."""
    words = QCoreApplication.translate("Forwardable", "{first} and {second}")
    return words.format(first=reader.name, second=about.name)


def about_words(reader: Somebody, about: Somebody, why: str) -> str:
    """A text to `reader` about somebody whom the user would like to introduce."""
    translate = QCoreApplication.translate
    return _lines(
        translate("Forwardable", "Hi {name},").format(name=reader.given),
        translate("Forwardable", "there is somebody I would like you to meet: {who}.").format(
            who=who_words(about)
        ),
        _why(why),
        translate("Forwardable", "May I bring the two of you together?"),
    )


def asking_words(reader: Somebody, about: Somebody, why: str) -> str:
    """A text to `reader`, who is to introduce the user to somebody."""
    translate = QCoreApplication.translate
    return _lines(
        translate("Forwardable", "Hi {name},").format(name=reader.given),
        translate("Forwardable", "would you introduce me to {who}?").format(who=who_words(about)),
        _why(why),
        translate("Forwardable", "Say no if it does not suit you; feel free to send this on."),
    )


def _why(why: str) -> str:
    if not why:
        return ""
    return QCoreApplication.translate("Forwardable", "What it is about: {why}").format(why=why)


def _lines(*paragraphs: str) -> str:
    return "\n\n".join(filter(None, paragraphs))
