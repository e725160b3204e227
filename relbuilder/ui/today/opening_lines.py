"""Honest first lines to somebody who has not been written to for long, in a language of the user's choice.

The interface may speak another language meanwhile: the translation is asked directly, it is not installed.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale, QTranslator

from relbuilder.config.paths import resource
from relbuilder.ui.language import Language
from relbuilder.ui.today.silence import Silence, Stretch

MOST_LINES = 3

_STRETCHES = {
    Stretch.WEEKS: QT_TRANSLATE_NOOP("OpeningLines", "some weeks"),
    Stretch.MONTHS: QT_TRANSLATE_NOOP("OpeningLines", "a few months"),
    Stretch.HALF_YEAR: QT_TRANSLATE_NOOP("OpeningLines", "half a year"),
    Stretch.MONTHS_ON_END: QT_TRANSLATE_NOOP("OpeningLines", "more than half a year"),
    Stretch.YEAR: QT_TRANSLATE_NOOP("OpeningLines", "a year"),
    Stretch.OVER_A_YEAR: QT_TRANSLATE_NOOP("OpeningLines", "more than a year"),
    Stretch.YEARS: QT_TRANSLATE_NOOP("OpeningLines", "some years"),
}
_TOPIC = QT_TRANSLATE_NOOP(
    "OpeningLines", "Hi {given}. Last time we talked about {topic}, and I have wondered since: how did it go?"
)
_THEIR_TOPIC = QT_TRANSLATE_NOOP(
    "OpeningLines",
    "Hi {given}. Last time we talked about your {topic}, and I have wondered since: how did it go?",
)
_THROUGH = QT_TRANSLATE_NOOP(
    "OpeningLines", "Hi {given}. I was reminded that it was {through} who brought us together. How are you?"
)
_PLACE = QT_TRANSLATE_NOOP(
    "OpeningLines", "Hi {given}. I came across my notes from {place}, where we met. How are things with you?"
)
_NEW_YEAR = QT_TRANSLATE_NOOP(
    "OpeningLines", "Hi {given}. A new year has begun, and I would like to begin it by hearing how you are."
)
_YEAR_ENDS = QT_TRANSLATE_NOOP(
    "OpeningLines", "Hi {given}. Before the year runs out I would like to hear how yours has been."
)
_SINCE = QT_TRANSLATE_NOOP(
    "OpeningLines", "Hi {given}. It is {month} already, and we have not talked for {stretch}. How are you?"
)
_MONTH = QT_TRANSLATE_NOOP(
    "OpeningLines", "Hi {given}. It is {month} already, and I realise that I do not know how you are."
)
_ORGANISATION = QT_TRANSLATE_NOOP(
    "OpeningLines", "Hi {given}. How are things at {organisation} these days? I would like to hear."
)
_SUBJECT = QT_TRANSLATE_NOOP("OpeningLines", "It has been a while")
_ENCOURAGEMENT = QT_TRANSLATE_NOOP(
    "OpeningLines", "It has been {stretch}. People are gladder to hear from you than you think."
)
_FIRST_TIME = QT_TRANSLATE_NOOP(
    "OpeningLines", "You have not written yet. People are gladder to hear from you than you think."
)
_JANUARY, _DECEMBER = 1, 12


class OpeningLines:
    """Speaks one language."""

    def __init__(self, language: Language) -> None:
        self._locale = QLocale(language.value)
        self._translator = QTranslator()
        # The texts in the source are English; without a translation they stay so.
        if language is not Language.ENGLISH:
            self._translator.load(f"relbuilder_{language}", str(resource("translations")))

    def lines(self, silence: Silence) -> list[str]:
        """Two or three lines, what is nearest to the two of you first."""
        wished = [
            (_THEIR_TOPIC if silence.theirs else _TOPIC, silence.topic),
            (_THROUGH, silence.through),
            (_PLACE, silence.place),
            (self._of_the_season(silence), "always"),
            (_ORGANISATION, silence.organisation),
        ]
        kept = [text for text, known in wished if known]
        return [self._fill(text, silence) for text in kept[:MOST_LINES]]

    def encouragement(self, silence: Silence) -> str:
        """A sentence for the user, not for whom it is about."""
        return self._fill(_ENCOURAGEMENT if silence.stretch else _FIRST_TIME, silence)

    def subject(self) -> str:
        """What such a mail can be headed."""
        return self._say(_SUBJECT)

    def _of_the_season(self, silence: Silence) -> object:
        if silence.month == _JANUARY:
            return _NEW_YEAR
        if silence.month == _DECEMBER:
            return _YEAR_ENDS
        return _SINCE if silence.stretch else _MONTH

    def _fill(self, text: object, silence: Silence) -> str:
        return self._say(text).format(
            given=silence.given,
            topic=silence.topic,
            through=silence.through,
            place=silence.place,
            organisation=silence.organisation,
            month=self._locale.standaloneMonthName(silence.month),
            stretch=self._say(_STRETCHES[silence.stretch]) if silence.stretch else "",
        )

    def _say(self, marked: object) -> str:
        # Qt for Python gives marked texts no type.
        text = str(marked)
        ask = self._translator.translate
        return ask("OpeningLines", text) or text
