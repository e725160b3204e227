"""The words by which a part of a line says what it is, in English and Danish. Patterns only."""

import re
from typing import Final

from relbuilder.domain.touch import TouchKind

_THEM = r"(?:her|him|them|hende|ham|dem)"
_SHE = r"(?:she|he|they|hun|han|de)"
_HAS = r"(?:\s*['’](?:s|ve)|\s+has|\s+have|\s+had|\s+har|\s+havde)?"
_TO = r"(?:\s+(?:to|at)(?!\w))?"


def _opening(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(patterns)})(?!\w)\s*:?\s*", re.IGNORECASE)


PROMISED_TO_ME: Final = _opening(
    rf"(?:{_SHE}{_HAS}\s+)?promised\s+me{_TO}",
    rf"{_SHE}{_HAS}\s+promised{_TO}",
    rf"(?:{_SHE}\s+)?owes?\s+me{_TO}",
    rf"(?:{_SHE}{_HAS}\s+|har\s+)?(?:lover|lovede|lovet)(?:\s+{_SHE})?\s+mig{_TO}",
    rf"{_SHE}{_HAS}\s+(?:lover|lovede|lovet){_TO}",
    rf"lovede\s+{_SHE}{_TO}",
    rf"(?:{_SHE}\s+)?skylder\s+mig{_TO}",
)
"""The other owes the user. To be tried before `PROMISED`, which begins alike."""

PROMISED: Final = _opening(
    rf"(?:i{_HAS}\s+)?promised?(?:\s+{_THEM})?{_TO}",
    rf"(?:i\s+)?owe(?:\s+{_THEM})?{_TO}",
    rf"(?:jeg\s+lover|(?:jeg\s+)?(?:har\s+)?(?:lovede|lovet))(?:\s+jeg)?(?:\s+{_THEM})?{_TO}",
    rf"(?:jeg\s+)?skylder(?:\s+{_THEM})?{_TO}",
)
"""The user owes the other."""

REMIND: Final = _opening(
    r"(?:please\s+)?remind\s+me(?:\s+(?:to|about|of|that)(?!\w))?",
    r"(?:remind|reminder)(?:\s+(?:to|about|of)(?!\w))?",
    r"remember(?:\s+(?:to|that)(?!\w))?",
    r"(?:husk|mind)\s+mig\s+(?:på|om)(?:\s+at(?!\w))?",
    r"(?:husk|påmindelse|påmind\s+mig)(?:\s+(?:om|på)(?!\w))?(?:\s+at(?!\w))?",
)

THANK: Final = _opening(r"(?:say\s+)?thank(?:s|\s+you)?", r"(?:sig\s+|sige\s+)?tak")

THANK_ALONE: Final = re.compile(
    rf"(?:(?:say\s+)?thank(?:s|\s+you)?|(?:sig\s+|sige\s+)?tak)(?:\s+(?:to\s+|til\s+)?{_THEM})?\W*",
    re.IGNORECASE,
)
"""Thanks that do not say what for."""

_I = r"(?:(?:i|we|jeg|vi)(?:\s*['’]ve|\s+have|\s+har)?\s+)?"
_WITH = rf"(?:\s+(?:with|to|med|til)(?!\w))?(?:\s+{_THEM}(?!\w))?"
_HAD = (
    r"(?:i\s+|we\s+|jeg\s+|vi\s+)?(?:had|have|havde|har\s+haft|fik|drak|spiste)\s+(?:a\s+|an\s+|en\s+|et\s+)?"
)
_MEALS = r"(?:coffee|tea|lunch|dinner|breakfast|kaffe|te|frokost|middag|morgenmad)"
_MEETINGS = rf"(?:{_MEALS}|meeting|møde)"
_CALLS = r"(?:call|phone\s+call|video\s+call|opkald|telefonsamtale|videomøde)"
_MESSAGES = r"(?:message|e-?mail|mail|sms|besked)"
_LETTERS = r"(?:letter|postcard|brev|postkort)"
_EVENTS = r"(?:event|arrangement)"

DONE: Final = {
    TouchKind.MEETING: _opening(
        rf"{_I}met{_WITH}", rf"{_I}(?:mødtes|mødte|mødt){_WITH}", rf"{_HAD}{_MEETINGS}{_WITH}"
    ),
    TouchKind.CALL: _opening(
        rf"{_I}(?:called|phoned){_WITH}",
        rf"{_I}(?:talked|spoke|spoken)\s+(?:with|to)(?:\s+{_THEM})?",
        rf"{_I}(?:ringede|ringet|ringede\s+sammen){_WITH}",
        rf"{_I}(?:talte|talt|snakkede|snakket)\s+med(?:\s+{_THEM})?",
        rf"{_HAD}{_CALLS}{_WITH}",
    ),
    TouchKind.LETTER: _opening(
        rf"{_I}(?:sent|wrote|sendte|sendt|skrev)(?:\s+{_THEM})?\s+(?:a\s+|et\s+)?{_LETTERS}{_WITH}"
    ),
    TouchKind.MESSAGE: _opening(
        rf"{_I}(?:sent|sendte|sendt)(?:\s+{_THEM})?\s+(?:a\s+|an\s+|en\s+)?{_MESSAGES}{_WITH}",
        rf"{_I}(?:wrote|written|texted|messaged|e-?mailed|mailed|thanked){_WITH}",
        rf"{_I}(?:skrev|skrevet|mailede|sms['’]?ede|beskedede|takkede|takket){_WITH}",
    ),
}
"""What took place, told by a verb. Letters come before messages, which begin alike."""

_GOES_ON = r"(?=\s*(?:$|[:,.!?(]|(?:with|to|about|at|in|on|over|and|re|med|til|om|på|i|hos|og|ved)(?!\w)))"

NAMED: Final = {
    kind: re.compile(rf"(?:a\s+|en\s+|et\s+)?{nouns}(?!\w){_GOES_ON}{_WITH}\s*:?\s*", re.IGNORECASE)
    for kind, nouns in {
        TouchKind.MEETING: _MEETINGS,
        TouchKind.CALL: _CALLS,
        TouchKind.MESSAGE: _MESSAGES,
        TouchKind.LETTER: _LETTERS,
        TouchKind.EVENT: _EVENTS,
    }.items()
}
"""What took place or will, told by a noun. More may be the name of a firm: "Coffee Collective"."""

NAMED_WITH: Final = {
    kind: re.compile(rf"(?:a\s+|en\s+|et\s+)?{nouns}\s+(?:with|med)\s+", re.IGNORECASE)
    for kind, nouns in ((TouchKind.MEETING, _MEETINGS), (TouchKind.CALL, _CALLS))
}
"""The same before a name: "coffee with Mette"."""

AT: Final = re.compile(r"(?:^|\s+)(?:at|in|on|på|i|ved|hos)\s+(?=\S)", re.IGNORECASE)
"""What stands before the place where somebody was met."""
