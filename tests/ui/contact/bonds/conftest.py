"""The panel over Karen, who knows people."""

from __future__ import annotations

import pytest

from relbuilder.domain.tier import Tier
from relbuilder.ui.contact.prose import ProseButton
from relbuilder.ui.contact.story.timeline import TimelineSection
from tests.people import person
from tests.ui.contact.conftest import Kit


class Table(Kit):
    """The panel over somebody; what its lines say."""

    def lines(self, key: str) -> list[str]:
        """The words of the lines whose name begins so, top down; the timeline tells the same in its own words."""
        (story,) = self.panel.findChildren(TimelineSection)
        found = [
            line
            for line in self.hand.seen(ProseButton)
            if line.objectName().startswith(key) and not story.isAncestorOf(line)
        ]
        found.sort(key=lambda line: line.mapTo(self.panel, line.rect().topLeft()).y())
        return [line.text().replace("\u00a0", " ") for line in found]

    def begin(self, words: str) -> None:
        """Begin something that the menu offers."""
        self.hand.press("More")
        self.hand.choose(words)

    def pick(self, field: str, typed: str, line: str) -> None:
        """Type into a field that completes, and take one of the lines it offers."""
        self.hand.write(field, typed)
        completer = self.hand.field(field).completer()
        offered = completer.model()
        assert line in [offered.index(row, 0).data() for row in range(offered.rowCount())]
        self.hand.write(field, line)


@pytest.fixture
def karen(kit: Kit) -> Table:
    """The panel over Karen, beside whom there are Nikolaj and Lise."""
    table = Table(kit.desk, kit.shell, kit.panel, kit.hand)
    table.add(person("Nikolaj Brandt", organisation="Fjordbank", title="CFO", email="n@fjordbank.example"))
    table.add(person("Lise Munk"))
    table.meet(person("Karen Holm", email="k@holm.example"), Tier.INNER_CIRCLE)
    return table


def number(table: Table, name: str) -> int:
    """The id of somebody."""
    (found,) = table.desk.reader.resolve(name)
    return found
