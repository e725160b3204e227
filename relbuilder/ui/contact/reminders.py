"""What there is to be reminded of with a contact: read, done, edited in place, removed, added."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.reminder import Reminder, ReminderKind, SubjectKind
from relbuilder.services import reminders
from relbuilder.services.readings import Dossier
from relbuilder.ui.answers import Answers
from relbuilder.ui.contact.detail_row import DetailRow
from relbuilder.ui.contact.form import Extra
from relbuilder.ui.contact.prose import Run
from relbuilder.ui.contact.reminder_form import ReminderForm
from relbuilder.ui.contact.reminder_wording import Coming, all_coming, often_words, text_of, when_words
from relbuilder.ui.contact.section import Deed, Edit, Section
from relbuilder.ui.desk import Desk
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import IconButton
from relbuilder.ui.widgets.day_panel import ReadDay

_REMOVE = "remove"


class RemindersSection(Section):
    """Open reminders, the next one first."""

    def __init__(self, desk: Desk, read_day: ReadDay) -> None:
        super().__init__(desk, QCoreApplication.translate("RemindersSection", "Reminders"))
        self._form_of = ReminderForm(desk, read_day)
        self._answers = Answers(desk)

    def slice_of(self, dossier: Dossier) -> object:
        clock = self.desk.context.clock
        return dossier.contact.name, dossier.reminders, self.desk.today(), clock.zone()

    def fill(self) -> bool:
        own = [reminder for reminder in self.dossier.reminders if not _stands_elsewhere(reminder)]
        found = all_coming(own, self.desk.today())
        for each in found:
            self.body.addWidget(self._row(each))
        return bool(found)

    def add(self) -> None:
        """Open a form for another reminder."""
        read = partial(self._form_of.adding, self.contact_id)
        self.begin(Edit("new", self._form_of.blank(), read, first="text"))

    def _row(self, found: Coming) -> DetailRow:
        text = text_of(found.reminder, self.dossier.contact.name.given or self.dossier.contact.display_name)
        done = IconButton("promise", self.tr("Done: {text}").format(text=text))
        done.setObjectName(f"done{found.reminder.id}")
        done.clicked.connect(partial(self._answers.settle, [found.item]))
        row = DetailRow(self._runs(found, text), "clock", text, self.tr("Reminder"), done)
        row.line.setObjectName(_key(found.reminder))
        row.line.clicked.connect(partial(self._edit_in_place, found))
        return row

    def _runs(self, found: Coming, text: str) -> Sequence[Run]:
        today = self.desk.today()
        when = when_words(found, today, self.desk.context.clock.zone())
        often = often_words(found.reminder)
        # Never broken within: the words belong together.
        caption = Run("  " + when.replace(" ", "\u00a0"), _ink(found.day < today), TypeRole.CAPTION)
        more = [Run(f", {often}", "text_3", TypeRole.CAPTION)] if often else []
        return [Run(text), caption, *more]

    def _edit_in_place(self, found: Coming) -> None:
        removed = self.tr("The reminder was removed")
        rows = self._form_of.rows(found)
        self.begin(
            Edit(
                key=_key(found.reminder),
                rows=rows,
                read=partial(self._form_of.editing, found),
                extras=[Extra(_REMOVE, self.tr("Remove"), "trash", removed)],
                also=partial(self._removing, found.reminder),
                first=rows[0][0].key,
            )
        )

    def _removing(self, reminder: Reminder, _extra: str) -> Deed:
        if reminder.id is None:
            raise ValueError("a reminder that was never stored cannot be removed")
        return partial(reminders.delete_reminder, self.desk.context, reminder.id)


def _stands_elsewhere(reminder: Reminder) -> bool:
    """Whether the panel shows what it is about in a part of its own, with what can be answered there."""
    about = reminder.about.kind if reminder.about is not None else None
    return reminder.kind is ReminderKind.OWN and about in (SubjectKind.ASK, SubjectKind.LOAN)


def _key(reminder: Reminder) -> str:
    return f"reminder{reminder.id}"


def _ink(late: bool) -> str:
    return "warn" if late else "text_2"
