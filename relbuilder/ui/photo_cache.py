"""Photos for pages: read one at a time when the program is idle, scaled for the screen, and bounded in number."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImageReader, QPixmap

from relbuilder.domain.contact import Photo
from relbuilder.ui.desk import Desk

KEPT = 256
WAITING = 64


class PhotoCache(QObject):
    """Hands out photos that are there and fetches those that are not. `loaded(contact id)` follows each fetch."""

    loaded = Signal(int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._photos: dict[int, tuple[int, QPixmap | None]] = {}
        self._wanted: dict[int, tuple[int, float]] = {}
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._load_next)

    def get(self, contact_id: int, side: int, scale: float) -> QPixmap | None:
        """The photo at `side` device independent pixels, or None while it is fetched or cannot be shown."""
        known = self._photos.get(contact_id)
        if known is not None and known[0] == round(side * scale):
            return known[1]
        self._wanted[contact_id] = (side, scale)
        # Those asked for long ago have scrolled by; they ask again when they come back.
        while len(self._wanted) > WAITING:
            del self._wanted[next(iter(self._wanted))]
        self._idle.start()
        return None

    def forget(self, contact_id: int) -> None:
        """Fetch this one anew when it is next wanted."""
        self._photos.pop(contact_id, None)

    def clear(self) -> None:
        """Fetch all anew."""
        self._photos.clear()

    @Slot()
    def _load_next(self) -> None:
        if not self._wanted:
            self._idle.stop()
            return
        contact_id, (side, scale) = self._wanted.popitem()
        photo = self._desk.reader.photo(contact_id)
        while len(self._photos) >= KEPT:
            del self._photos[next(iter(self._photos))]
        self._photos[contact_id] = (round(side * scale), _decoded(photo, side, scale) if photo else None)
        self.loaded.emit(contact_id)


def _decoded(photo: Photo, side: int, scale: float) -> QPixmap | None:
    """The middle square of the picture, or None when it is no picture after all."""
    data = QByteArray(photo.data)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    pixels = round(side * scale)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(
            size.scaled(QSize(pixels, pixels), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        )
    image = reader.read()
    if image.isNull():
        return None
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(scale)
    return pixmap
