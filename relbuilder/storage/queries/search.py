"""What somebody types into the search field, as a question to the full-text index. Harmless whatever is typed."""

import re

from relbuilder.domain.text import words

_NUMBER = re.compile(r"(?<![^\W_])\+?\(?\d[\d\s().\-/]*(?![^\W_])")
"""Digits and what people write between those of a phone number, standing apart from words."""

_TRUNK_ZERO = "(0)"
"""As in +44 (0)20 7946 0958: dialled within the country only."""


def match_expression(text: str) -> str | None:
    """The question for `MATCH`: every word a prefix, all of them needed; None where nothing is asked.

    Groups of digits are also tried as one phone number, with and without a leading zero or international prefix.
    """
    conditions: list[str] = []
    rest = 0
    for number in _NUMBER.finditer(text):
        conditions += _all_of(text[rest : number.start()])
        conditions += _number_condition(number.group())
        rest = number.end()
    conditions += _all_of(text[rest:])
    return " AND ".join(conditions) or None


def _all_of(text: str) -> list[str]:
    return [_prefix(word) for word in words(text)]


def _prefix(word: str) -> str:
    # Quoted, a word means itself, even when it is NEAR or holds a sign that the index would read as an operator.
    return f'"{word}"*'


def _number_condition(written: str) -> list[str]:
    groups = words(written)
    digits = "".join(words(written.replace(_TRUNK_ZERO, "")))
    spellings = dict.fromkeys((digits, digits.removeprefix("00"), digits.removeprefix("0")))
    choices = [_prefix(spelling) for spelling in spellings if spelling]
    if len(groups) > 1:
        choices.append("(" + " AND ".join(_prefix(group) for group in groups) + ")")
    return [choices[0] if len(choices) == 1 else "(" + " OR ".join(choices) + ")"] if choices else []
