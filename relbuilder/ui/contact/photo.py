"""The photo in the panel: shown, chosen, dropped, pasted, removed. Scales a picture down before it is kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageReader,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from relbuilder.domain.contact import Contact, Photo
from relbuilder.domain.text import initials
from relbuilder.domain.tier import Tier
from relbuilder.ui.contact.revisions import set_photo
from relbuilder.ui.theme import typography
from relbuilder.ui.theme.tokens import active
from relbuilder.ui.theme.typography import TypeRole
from relbuilder.ui.widgets.avatar import paint_avatar
from relbuilder.ui.widgets.control import Control
from relbuilder.ui.widgets.painting import paint_focus_ring

LARGEST_SIDE = 512
"""Pixels; a larger picture is scaled down before it is kept."""

_QUALITY = 88
_LINES = 3.2


class PhotoButton(Control):
    """`changed` carries the change to make to the contact; `refused` a sentence when something is no picture."""

    changed = Signal(object)
    refused = Signal(str)

    def __init__(self, contact: Contact, tier: Tier, parent: QWidget | None = None) -> None:
        super().__init__("", TypeRole.CONTACT, parent)
        self._tier = tier
        self._initials = initials(contact.display_name)
        self._picture: QPixmap | None = None
        if contact.photo is not None:
            picture = QPixmap()
            self._picture = picture if picture.loadFromData(contact.photo.data) else None
        self.setAccessibleName(self.tr("Photo of {name}").format(name=contact.display_name))
        self.setToolTip(self.tr("Drop or paste a picture, or click to choose one"))
        self.setAcceptDrops(True)
        self.clicked.connect(self._open_menu)

    def sizeHint(self) -> QSize:
        side = round(_LINES * typography.line_height())
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = active().tier(self._tier.value)
        rect = QRectF(self.rect())
        paint_avatar(painter, rect, self._initials, self._picture, colors.soft, colors.ink)
        if self.shows_ring():
            paint_focus_ring(painter, rect, rect.width() / 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._take(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasImage() or event.mimeData().hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._take(event.mimeData())

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        choose = menu.addAction(self.tr("Choose a picture…"))
        choose.triggered.connect(self._choose)
        paste: QAction = menu.addAction(self.tr("Paste"))
        paste.setEnabled(QGuiApplication.clipboard().mimeData().hasImage())
        paste.triggered.connect(self._paste)
        if self._picture is not None:
            menu.addAction(self.tr("Remove the photo")).triggered.connect(self._remove)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _choose(self) -> None:
        title = self.tr("Choose a picture")
        path, _ = QFileDialog.getOpenFileName(
            self, title, "", self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)")
        )
        if path:
            self._keep(picture_in(path))

    def _paste(self) -> None:
        self._take(QGuiApplication.clipboard().mimeData())

    def _remove(self) -> None:
        self.changed.emit(partial(set_photo, photo=None))

    def _take(self, data: QMimeData) -> None:
        image = QImage()
        if data.hasImage():
            image = QImage(data.imageData())
        elif data.hasUrls() and data.urls()[0].isLocalFile():
            # A picture that is only an address is never fetched.
            image = picture_in(data.urls()[0].toLocalFile())
        self._keep(image)

    def _keep(self, image: QImage) -> None:
        if image.isNull():
            self.refused.emit(self.tr("That is no picture this program can read. The photo is as it was."))
        else:
            self.changed.emit(partial(set_photo, photo=as_photo(image)))


def picture_in(path: str) -> QImage:
    """The picture in a file, upright as it was taken and at most `LARGEST_SIDE` large; a null one if there is none."""
    if not path:
        return QImage()
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > LARGEST_SIDE:
        # Scaled while it is read: the whole of a camera's picture would take long and much memory.
        reader.setScaledSize(size.scaled(LARGEST_SIDE, LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def as_photo(image: QImage) -> Photo:
    """A picture small enough to keep: PNG where it has transparent parts, else JPEG."""
    if max(image.width(), image.height()) > LARGEST_SIDE:
        image = image.scaled(
            LARGEST_SIDE,
            LARGEST_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    transparent = image.hasAlphaChannel()
    writer = QImageWriter(buffer, b"png" if transparent else b"jpeg")
    if not transparent:
        writer.setQuality(_QUALITY)
    writer.write(image)
    return Photo("image/png" if transparent else "image/jpeg", bytes(data.data()))
