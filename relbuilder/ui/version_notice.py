"""The quiet line on top of the window that a newer version is out, with the way to it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Slot

from relbuilder.ui import version_wording
from relbuilder.ui.version_watch import VersionWatch
from relbuilder.ui.widgets.banner import InlineBanner


class VersionNotice(QObject):
    """Says it once for each version and window."""

    def __init__(self, versions: VersionWatch, banner: InlineBanner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._versions = versions
        self._banner = banner
        self._said = ""
        versions.changed.connect(self.say)
        banner.dismissed.connect(self.say)

    @Slot()
    def say(self) -> None:
        """Show it, unless it was said; what else is being said there comes first."""
        newer = self._versions.newer
        if newer in ("", self._said) or not self._banner.isHidden():
            return
        self._said = newer
        self._banner.show_message(version_wording.news(self._versions))
        text = QCoreApplication.translate("VersionWatch", "Open the download page")
        self._banner.add_action(text).clicked.connect(self._open)

    @Slot()
    def _open(self) -> None:
        self._banner.hide()
        self._versions.open_page()
