"""One pair: why it may be one person, what each of the two says, and the three answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relbuilder.domain.duplicates import Duplicate
from relbuilder.domain.merge_choice import open_questions, usual_answers
from relbuilder.services.merging import in_order_of_keeping
from relbuilder.ui.desk import Desk
from relbuilder.ui.duplicates.choice_table import ChoiceTable
from relbuilder.ui.duplicates.person_head import PersonHead
from relbuilder.ui.duplicates.side_rows import side_rows
from relbuilder.ui.duplicates.wording import certainty, reasons
from relbuilder.ui.theme import spacing
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.buttons import ButtonTone, PrimaryButton, QuietButton
from relbuilder.ui.widgets.label import Label
from relbuilder.ui.widgets.reading_column import ReadingPage


class PairView(ReadingPage):
    """`merge_wanted`, `different_wanted` and `later_wanted` are answers to the pair in view."""

    merge_wanted = Signal()
    different_wanted = Signal()
    later_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.kept_id = self.gone_id = 0
        self._certainty = Label("", "accent", TypeRole.CAPTION_STRONG)
        self._reason = Label("", "text", wrap=True)
        self._hint = Label(
            self.tr(
                "Choose where they differ; all else is joined. Touches, promises, ties and notes of both are kept."
            ),
            "text_2",
            TypeRole.CAPTION,
            wrap=True,
        )
        self.table = ChoiceTable()
        body = self.column.body
        body.setContentsMargins(spacing.SPACE_L, spacing.SPACE_S, spacing.SPACE_XL, spacing.SPACE_XL)
        for widget in (self._certainty, self._reason, self._hint):
            body.addWidget(widget)
        body.addSpacing(spacing.SPACE_XS)
        body.addWidget(self.table)
        body.addStretch(1)
        self.merge = PrimaryButton(self.tr("Merge (Enter)"))
        self.different = QuietButton(self.tr("Different people (D)"), tone=ButtonTone.ACCENT)
        self.later = QuietButton(self.tr("Later (L)"))
        self.foot.setContentsMargins(spacing.SPACE_L, spacing.SPACE_S, spacing.SPACE_XL, spacing.SPACE_L)
        # At the right: in the middle of the window the offer to undo comes up.
        self.foot.addStretch(1)
        answers = (
            (self.later, self.later_wanted),
            (self.different, self.different_wanted),
            (self.merge, self.merge_wanted),
        )
        for button, wanted in answers:
            button.clicked.connect(wanted)
            self.foot.addWidget(button)

    def show_pair(self, pair: Duplicate) -> None:
        """Show two contacts; raises NotFound when one of them is gone."""
        today, reader = self._desk.today(), self._desk.reader
        dossiers = {number: reader.dossier(number, today) for number in pair.ids}
        one, other = (dossiers[number].standing for number in pair.ids)
        self.kept_id, self.gone_id = in_order_of_keeping(one, other)
        kept, gone = dossiers[self.kept_id], dossiers[self.gone_id]
        known = bool(pair.suspicion.shared)
        self._certainty.setText(certainty(pair.suspicion.confidence))
        self._certainty.setVisible(known)
        self._reason.setText(reasons(pair.suspicion) if known else self.tr("You picked these two."))
        heads = PersonHead(self.kept_id, kept), PersonHead(self.gone_id, gone)
        for head in heads:
            head.wanted.connect(self._desk.shell.open_contact)
        both = kept.contact, gone.contact, kept.standing, gone.standing
        rows = side_rows(kept, gone, self._desk.context.region)
        self.table.show_rows(heads, rows, open_questions(*both), usual_answers(*both))
        self.column.verticalScrollBar().setValue(0)
