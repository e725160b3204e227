"""The detail panel: one contact, read and edited in place. Puts the parts together and shows them what is true now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from relbuilder.domain.ask import Ask
from relbuilder.domain.attachment import Attachment
from relbuilder.domain.contact import PointKind
from relbuilder.domain.errors import NotFound
from relbuilder.domain.events import (
    BoardReplaced,
    ContactsAdded,
    ContactsBinned,
    ContactsEdited,
    ContactsMoved,
    ContactsRestored,
    Event,
    PoliciesChanged,
)
from relbuilder.domain.exchange import Exchange, ExchangeDirection
from relbuilder.domain.introduction import Introduction
from relbuilder.domain.loan import Loan, LoanDirection
from relbuilder.domain.need import Need
from relbuilder.domain.promise import Promise, PromiseDirection
from relbuilder.domain.vouch import Recommendation, Reference
from relbuilder.services.capture import DayReader
from relbuilder.services.readings import Dossier, Mention
from relbuilder.ui.contact.addresses import AddressesSection
from relbuilder.ui.contact.affiliations import AffiliationsSection
from relbuilder.ui.contact.bonds.groups import GroupSection
from relbuilder.ui.contact.bonds.introductions import IntroductionsSection
from relbuilder.ui.contact.bonds.ties import TiesSection
from relbuilder.ui.contact.bonds.vouching import VouchingSection
from relbuilder.ui.contact.coming_day import reading
from relbuilder.ui.contact.dates import DatesSection
from relbuilder.ui.contact.dealings.asks import AsksSection
from relbuilder.ui.contact.dealings.exchanges import ExchangesSection
from relbuilder.ui.contact.dealings.loans import LoansSection
from relbuilder.ui.contact.dealings.needs import NeedsSection
from relbuilder.ui.contact.deeds_row import DeedsRow
from relbuilder.ui.contact.identity import IdentitySection
from relbuilder.ui.contact.kept_lines import KeptLines
from relbuilder.ui.contact.offers import Offer, open_offers
from relbuilder.ui.contact.own_fields import OwnFieldsSection
from relbuilder.ui.contact.points import PointsSection
from relbuilder.ui.contact.promises_box import PromisesBox
from relbuilder.ui.contact.reminders import RemindersSection
from relbuilder.ui.contact.section import Section
from relbuilder.ui.contact.story.files import FilesSection
from relbuilder.ui.contact.story.note import NoteSection
from relbuilder.ui.contact.story.timeline import Openers, TimelineSection
from relbuilder.ui.contact.tags import TagsSection
from relbuilder.ui.contact_deed import ContactDeed
from relbuilder.ui.desk import Desk
from relbuilder.ui.grouping import GroupingPanel
from relbuilder.ui.theme import spacing, typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.widgets.buttons import IconButton, QuietButton
from relbuilder.ui.widgets.laid_out import in_order
from relbuilder.ui.widgets.popover import Popover

_NARROWEST, _USUAL = 24, 34


class Part(Protocol):
    """A part of the panel."""

    def show_dossier(self, dossier: Dossier) -> None: ...
    def leave(self) -> None: ...


class ContactPanel(QWidget):
    """Shows one contact at a time; `closed` when the user has seen enough.

    Days ahead are read as the locale writes them, and with `days` also as people say them.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, days: DayReader | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Contact"))
        self.setAcceptDrops(True)
        self._desk = desk
        self._contact_id: int | None = None
        self._points = {kind: PointsSection(desk, kind) for kind in PointKind}
        self._affiliations = AffiliationsSection(desk)
        self._addresses, self._dates = AddressesSection(desk), DatesSection(desk)
        self._files = FilesSection(desk)
        self._own, self._tags, self._note = OwnFieldsSection(desk), TagsSection(desk), NoteSection(desk)
        read_day = reading(days)
        self._identity, self._deeds = IdentitySection(desk, read_day), DeedsRow(desk)
        self._promises, self._reminders = PromisesBox(desk, read_day), RemindersSection(desk, read_day)
        self._introductions, self._ties = IntroductionsSection(desk), TiesSection(desk)
        self._vouching, self._group = VouchingSection(desk), GroupSection(desk)
        self._exchanges, self._loans = ExchangesSection(desk), LoansSection(desk, read_day)
        self._asks, self._needs = AsksSection(desk), NeedsSection(desk)
        self._asks.gift_wanted.connect(self._exchanges.give)
        self._begin = self._beginnings()
        self._deeds.promise_wanted.connect(partial(self.begin, ContactDeed.PROMISE))
        self._deeds.more_wanted.connect(self._open_more)
        self._add = QuietButton(self.tr("Add…"), "plus", small=True)
        self._add.clicked.connect(self._open_add)
        self._close = IconButton("close", self.tr("Close"))
        self._body = QWidget()
        self._scroll = QScrollArea()
        self._lay_out(desk)
        desk.events.happened.connect(self._follow)

    @property
    def contact_id(self) -> int | None:
        """Who is shown; None while nobody is."""
        return self._contact_id

    @property
    def talk_button(self) -> QWidget | None:
        """The button that logs a talk with who is shown; None while nobody is."""
        return self._deeds.talk_button if self.isVisible() else None

    @property
    def deeds(self) -> QWidget:
        """Where the buttons for what can be done with who is shown stand."""
        return self._deeds

    def show_contact(self, contact_id: int | None) -> None:
        """Show somebody else, or nobody; what is being typed is stored first."""
        if contact_id != self._contact_id:
            for part in self._parts:
                part.leave()
            self._scroll.verticalScrollBar().setValue(0)
        self._contact_id = contact_id
        self._refresh()

    def begin(self, deed: ContactDeed) -> None:
        """Open the form of a deed for who is shown."""
        self._begin[deed]()

    def sizeHint(self) -> QSize:
        return QSize(typography.text_width("n" * _USUAL), 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(typography.text_width("n" * _NARROWEST), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._contact_id is not None and _files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._files.keep(_files_in(event.mimeData()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        elif event.type() == QEvent.Type.LanguageChange:
            # The user calls a tier something else now.
            self._refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), active().surface)
        painter.fillRect(0, 0, 1, self.height(), active().line)

    def _lay_out(self, desk: Desk) -> None:
        blocks = self._blocks(desk)
        self._stops = [widget for block in blocks for widget in block]
        for widget in self._stops:
            if isinstance(widget, Section):
                widget.remade.connect(self._order_tabs)
                # The layout has its say first.
                widget.form_resized.connect(self._show_form, Qt.ConnectionType.QueuedConnection)
        self._parts: list[Part] = [w for block in blocks for w in block if w is not self._add]  # type: ignore[misc]
        column = QVBoxLayout(self._body)
        column.setContentsMargins(spacing.SPACE_L, 0, spacing.SPACE_L, spacing.SPACE_L)
        column.setSpacing(spacing.SPACE_M)
        for block in blocks:
            group = QVBoxLayout()
            group.setSpacing(0)
            for widget in block:
                place = Qt.AlignmentFlag.AlignLeft if widget is self._add else Qt.AlignmentFlag(0)
                group.addWidget(widget, 0, place)
            column.addLayout(group)
        column.addStretch(1)
        self._frame()

    def _blocks(self, desk: Desk) -> list[list[QWidget]]:
        """The parts from top to bottom, in groups that stand closer together."""
        ways: list[QWidget] = [
            self._points[kind]
            for kind in (PointKind.EMAIL, PointKind.PHONE, PointKind.LINK, PointKind.HANDLE)
        ]
        facts: list[QWidget] = [
            self._affiliations,
            self._addresses,
            self._dates,
            self._own,
            self._tags,
            self._note,
        ]
        return [
            [self._identity],
            [self._deeds],
            [self._group],
            [self._promises],
            [self._asks],
            [self._loans],
            [self._reminders],
            [self._exchanges],
            [self._needs],
            [*ways, *facts, self._add],
            [self._introductions],
            [self._vouching],
            [self._ties],
            [self._files],
            [TimelineSection(desk, self._openers())],
            [KeptLines(desk)],
        ]

    def _open_mention(self, mention: Mention) -> None:
        self._desk.shell.open_contact(mention.contact_id)

    def _frame(self) -> None:
        self._scroll.setWidget(self._body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        # As wide as the panel, whatever it holds: one long tag must not push everything else out of sight.
        self._body.setMinimumWidth(1)
        self._close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(0, spacing.SPACE_S, spacing.SPACE_S, 0)
        head.addStretch(1)
        head.addWidget(self._close)
        around = QVBoxLayout(self)
        around.setContentsMargins(1, 0, 0, 0)
        around.setSpacing(0)
        around.addLayout(head)
        around.addWidget(self._scroll, 1)

    @Slot()
    def _order_tabs(self) -> None:
        """Let Tab go from top to bottom, whatever was made last."""
        before: QWidget = self._close
        for part in self._stops:
            for widget in in_order(part):
                if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    QWidget.setTabOrder(before, widget)
                    before = widget

    @Slot()
    def _show_form(self) -> None:
        """Bring the form that was opened into sight, which may stand far below what opened it."""
        forms = [part.form for part in self._stops if isinstance(part, Section) and part.form is not None]
        focused: QWidget | None = self.window().focusWidget()
        # One that is handed in by its own button may stay open beside it.
        for form in sorted(forms, key=lambda form: focused is not None and form.isAncestorOf(focused)):
            self._scroll.ensureWidgetVisible(form, 0, spacing.SPACE_M)

    def _refresh(self) -> None:
        if self._contact_id is None:
            return
        try:
            dossier = self._desk.reader.dossier(self._contact_id, self._desk.today())
        except NotFound:
            self.closed.emit()
            return
        for part in self._parts:
            part.show_dossier(dossier)

    @Slot(object)
    def _follow(self, event: Event) -> None:
        match event:
            case BoardReplaced() | PoliciesChanged():
                self._refresh()
            case (
                ContactsAdded(ids=ids)
                | ContactsMoved(ids=ids)
                | ContactsEdited(ids=ids)
                | ContactsBinned(ids=ids)
                | ContactsRestored(ids=ids)
            ) if self._contact_id in ids:
                self._refresh()
            case _:
                pass

    def _beginnings(self) -> dict[ContactDeed, Callable[[], None]]:
        """How each deed is begun that can be begun from anywhere."""
        return {
            ContactDeed.PROMISE: self._promises.add,
            ContactDeed.THEIR_PROMISE: partial(self._promises.add, PromiseDirection.THEIRS),
            ContactDeed.GAVE: partial(self._exchanges.add, ExchangeDirection.GIVEN),
            ContactDeed.RECEIVED: partial(self._exchanges.add, ExchangeDirection.RECEIVED),
            ContactDeed.ASK: self._asks.add,
        }

    def _openers(self) -> Openers:
        """What a click does on what stands in the timeline and is corrected elsewhere."""
        return {
            Mention: self._open_mention,
            Attachment: self._files.open,
            Ask: self._asks.edit,
            Exchange: self._exchanges.edit,
            Introduction: self._introductions.edit,
            Loan: self._loans.edit,
            Need: self._needs.edit,
            Promise: self._promises.edit,
            Recommendation: self._vouching.edit_recommendation,
            Reference: self._vouching.edit_reference,
        }

    @Slot(QWidget)
    def _open_more(self, anchor: QWidget) -> None:
        """What else can be done with a contact; a group for each sort of deed."""
        begin = self._begin
        groups: list[list[Offer]] = [
            [
                (self.tr("I promised…"), begin[ContactDeed.PROMISE]),
                (self.tr("They promised…"), begin[ContactDeed.THEIR_PROMISE]),
            ],
            [
                (self.tr("Gave…"), begin[ContactDeed.GAVE]),
                (self.tr("Received…"), begin[ContactDeed.RECEIVED]),
                (self.tr("Lent…"), partial(self._loans.add, LoanDirection.LENT)),
                (self.tr("Borrowed…"), partial(self._loans.add, LoanDirection.BORROWED)),
            ],
            [
                (self.tr("Ask for help…"), begin[ContactDeed.ASK]),
                (self.tr("Need or interest…"), self._needs.add),
            ],
            [
                (self.tr("Introduce…"), self._introductions.add),
                (self.tr("Recommend…"), self._vouching.recommend),
                (self.tr("My name behind them?"), self._vouching.ask),
                (self.tr("Could vouch for me…"), self._vouching.add_reference),
                (self.tr("Knows…"), self._ties.add),
                (self.tr("Make a group…"), partial(self._open_grouping, anchor)),
            ],
            [(self.tr("Reminder…"), self._reminders.add), (self.tr("File…"), self._files.add)],
            [(self.tr("Meeting brief…"), self._brief)],
        ]
        open_offers(anchor, self, groups)

    def _brief(self) -> None:
        self._desk.shell.show_brief([self._contact_id] if self._contact_id is not None else [])

    def _open_grouping(self, anchor: QWidget) -> None:
        if self._contact_id is not None:
            panel = GroupingPanel(self._desk, [self._contact_id])
            popover = Popover(panel, self.window())
            panel.made.connect(partial(self._open_group, popover))
            popover.closed.connect(popover.deleteLater)
            popover.open_at(anchor)

    def _open_group(self, popover: Popover, group_id: int) -> None:
        popover.dismiss()
        self._desk.shell.open_contact(group_id)

    def _open_add(self) -> None:
        """What can be added to what is known of a contact."""
        offers: list[Offer] = [
            (self.tr("E-mail"), self._points[PointKind.EMAIL].add),
            (self.tr("Phone"), self._points[PointKind.PHONE].add),
            (self.tr("Link"), self._points[PointKind.LINK].add),
            (self.tr("Messaging"), self._points[PointKind.HANDLE].add),
            (self.tr("Organisation"), self._affiliations.add),
            (self.tr("Address"), self._addresses.add),
            (self.tr("Birthday"), self._dates.add_birthday),
            (self.tr("Another date"), self._dates.add),
            (self.tr("Tag"), self._tags.add),
            (self.tr("Note"), self._note.add),
            (self.tr("How you met"), self._identity.edit_origin),
            (self.tr("Own field"), self._own.add),
        ]
        open_offers(self._add, self, [offers])


def _files_in(data: QMimeData) -> list[Path]:
    """The files that are dropped, but no folders: those would be a whole shelf."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
