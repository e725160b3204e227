"""Groups in the panel: the members of the one that is shown, and the groups that somebody belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from relbuilder.domain.contact import GroupKind
from relbuilder.services import groups
from relbuilder.services.readings import Dossier
from relbuilder.ui.contact.bonds.person_line import PersonLine
from relbuilder.ui.contact.detail_row import DetailRow
from relbuilder.ui.contact.form import Extra, Field, Unusable
from relbuilder.ui.contact.people_look_up import PeopleLookUp
from relbuilder.ui.contact.prose import Run
from relbuilder.ui.contact.section import Deed, Edit, Section
from relbuilder.ui.desk import Desk
from relbuilder.ui.group_wording import group_kind_words, members_words
from relbuilder.ui.widgets.buttons import QuietButton

_KIND, _ADD, _DISSOLVE = "group", "member", "dissolve"


class GroupSection(Section):
    """Each member opens with a click and leaves with its cross."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._look_up = PeopleLookUp(desk)

    def slice_of(self, dossier: Dossier) -> object:
        return dossier.contact.group, dossier.contact.members, dossier.groups, dossier.names

    def fill(self) -> bool:
        contact = self.dossier.contact
        if contact.group is not None:
            self.body.addWidget(self._head(contact.group, contact.members))
            for member in contact.members:
                self.body.addWidget(self._member(contact.group, member))
            add = QuietButton(self.tr("Add somebody…"), "plus", small=True)
            add.setObjectName(_ADD)
            add.clicked.connect(self.add_member)
            self.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        for group in self.dossier.groups:
            words = self.tr("Member of {group}").format(group=self._name(group))
            line = PersonLine([Run(words)], f"in{group}", self.tr("Leave the group"), "close")
            line.opened.connect(partial(self.desk.shell.open_contact, group))
            line.edit_wanted.connect(partial(self._leave, group))
            self.body.addWidget(line)
        return contact.group is not None or bool(self.dossier.groups)

    def add_member(self) -> None:
        """Open a line for another member."""
        contact = self.dossier.contact
        self._look_up = PeopleLookUp(self.desk, {self.contact_id, *contact.members})
        rows = [[Field("who", self.tr("Who belongs to it?"), look_up=self._look_up)]]
        self.begin(Edit(_ADD, rows, self._read_member, first="who"))

    def _head(self, kind: GroupKind, members: Sequence[int]) -> QWidget:
        words = f"{group_kind_words(kind)}, {members_words(len(members))}"
        row = DetailRow([Run(words, "text_2")], "people", words, self.tr("Group"))
        row.line.setObjectName(_KIND)
        row.line.clicked.connect(partial(self._edit_kind, kind))
        return row

    def _edit_kind(self, kind: GroupKind) -> None:
        choices = tuple((each.value, group_kind_words(each)) for each in GroupKind)
        told = self.tr("{name} is a group no more").format(name=self.dossier.contact.display_name)
        self.begin(
            Edit(
                key=_KIND,
                rows=[[Field("kind", self.tr("What they are"), kind.value, choices=choices)]],
                read=self._read_kind,
                extras=[Extra(_DISSOLVE, self.tr("Dissolve the group"), "trash", told)],
                also=self._dissolving,
                first="kind",
            )
        )

    def _member(self, kind: GroupKind, member: int) -> QWidget:
        name = self._name(member)
        told = self.tr("Take {name} out of the group").format(name=name)
        line = PersonLine([Run(name)], f"member{member}", told, "close")
        line.opened.connect(partial(self.desk.shell.open_contact, member))
        rest = [other for other in self.dossier.contact.members if other != member]
        line.edit_wanted.connect(partial(self._keep, kind, rest, name))
        return line

    def _keep(self, kind: GroupKind, members: Sequence[int], gone: str) -> None:
        told = self.tr("{name} is out of the group").format(name=gone)
        self.do(partial(groups.set_members, self.desk.context, self.contact_id, kind, members), told)

    def _leave(self, group: int) -> None:
        told = self.tr("{name} is out of the group").format(name=self.dossier.contact.display_name)
        self.do(partial(groups.leave_group, self.desk.context, group, self.contact_id), told)

    def _read_member(self, values: Mapping[str, str]) -> Deed:
        contact = self.dossier.contact
        who = self._look_up.who(values["who"]) if values["who"] else None
        if who is None or contact.group is None:
            raise Unusable(
                "who", self.tr("Nobody of that name is here yet. Make a card for them first, then add them.")
            )
        members = (*contact.members, who)
        return partial(groups.set_members, self.desk.context, self.contact_id, contact.group, members)

    def _read_kind(self, values: Mapping[str, str]) -> Deed:
        members, kind = self.dossier.contact.members, GroupKind(values["kind"])
        return partial(groups.set_members, self.desk.context, self.contact_id, kind, members)

    def _dissolving(self, _extra: str) -> Deed:
        return partial(groups.dissolve_group, self.desk.context, self.contact_id)

    def _name(self, contact_id: int) -> str:
        return self.dossier.names.get(contact_id, "")
