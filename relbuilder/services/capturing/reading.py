"""Reads a line part by part into what each of them says by itself. Looks nobody up."""

from dataclasses import dataclass, field

from relbuilder.services.capturing import openings, parts
from relbuilder.services.capturing.deeds import Moment, dated, is_day, read_deed, read_first, tidy
from relbuilder.services.capturing.meaning import Deed, Promised, Reminded, Touched
from relbuilder.services.capturing.parts import Addresses

_LONGEST_NAME = 80
"""Letters: nobody is called longer than that."""
_LONGEST_NAME_WORDS = 4


@dataclass(slots=True)
class Line:
    """What stands in a line. `others` are the parts that say nothing by themselves: a firm, a place, a note."""

    name: str = ""
    place: str = ""
    addresses: Addresses = field(default_factory=Addresses)
    tags: list[str] = field(default_factory=list)
    deeds: list[Deed] = field(default_factory=list)
    others: list[str] = field(default_factory=list)

    @property
    def called(self) -> str:
        """What to call whom the line is about: a name, else an address."""
        return self.name or self.addresses.email or self.addresses.phone or self.addresses.link

    @property
    def promises(self) -> tuple[Promised, ...]:
        """What was promised, in order."""
        return tuple(deed for deed in self.deeds if isinstance(deed, Promised))

    @property
    def reminders(self) -> tuple[Reminded, ...]:
        """What is to be remembered, in order."""
        return tuple(deed for deed in self.deeds if isinstance(deed, Reminded))

    @property
    def touches(self) -> tuple[Touched, ...]:
        """What took place, in order."""
        return tuple(deed for deed in self.deeds if isinstance(deed, Touched))


def read_line(text: str, moment: Moment, region: str) -> Line:
    """What a text says; `region` is the country of bare phone numbers."""
    line = Line()
    for place, part in enumerate(_named_apart(parts.split(text))):
        rest, tags = parts.tags_of(part)
        line.tags += [tag for tag in dict.fromkeys(tags) if tag not in line.tags]
        if not rest:
            continue
        if place == 0:
            _read_first(line, rest, moment, region)
        elif not parts.addresses_of(rest, region).rest:
            _read_other(line, rest, region)
        elif deed := read_deed(rest, moment):
            line.deeds.append(deed)
        elif not (is_day(rest, moment) and _give_day(line, rest, moment)):
            _read_other(line, rest, region)
    return line


def _named_apart(given: list[str]) -> list[str]:
    """The parts with the name apart from a promise that follows it without a comma: "Mette lovede mig en bog"."""
    if not given:
        return given
    first, *rest = given
    starts = [
        found.start()
        for pattern in (openings.PROMISED_TO_ME, openings.PROMISED)
        for found in pattern.finditer(first)
        if first[found.end() :].strip() and first[found.start() - 1 : found.start()].isspace()
    ]
    start = min(starts, default=0)
    if not 0 < len(first[:start].split()) <= _LONGEST_NAME_WORDS:
        return given
    return [first[:start].strip(), first[start:], *rest]


def _read_first(line: Line, part: str, moment: Moment, region: str) -> None:
    part = _take_addresses(line, part, region)
    if is_day(part, moment) or isinstance(read_deed(part, moment), Promised):
        # A day or a promise alone says nothing of whom it is about.
        return
    name, line.place, touched = read_first(part, moment)
    name = tidy(name)
    line.name = name if len(name) <= _LONGEST_NAME else ""
    if touched:
        line.deeds.append(touched)


def _read_other(line: Line, part: str, region: str) -> None:
    if rest := tidy(_take_addresses(line, part, region)):
        line.others.append(rest)


def _take_addresses(line: Line, part: str, region: str) -> str:
    """Move the addresses of a part into the line; what is left. A second one of a kind stays where it is."""
    found = parts.addresses_of(part, region)
    taken = line.addresses
    if (found.email and taken.email) or (found.phone and taken.phone) or (found.link and taken.link):
        return part
    line.addresses = Addresses(
        email=taken.email or found.email, phone=taken.phone or found.phone, link=taken.link or found.link
    )
    return found.rest


def _give_day(line: Line, part: str, moment: Moment) -> bool:
    """Give a day that stands alone to what was said before it; False where nothing takes it."""
    if not line.deeds:
        return False
    last = dated(line.deeds[-1], part, moment)
    if last:
        line.deeds[-1] = last
    return last is not None
