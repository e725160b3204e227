"""The real Windows Runtime behind `windows.WindowsNotifier`. Exists on Windows alone."""

import sys

from relbuilder.desktop.notify.windows import Runtime
from relbuilder.services.notifying import NotifierFailed

if sys.platform == "win32":
    import ctypes

    def load() -> Runtime:
        """The parts in use; raises NotifierFailed where this Windows has none of them."""
        try:
            from winrt.windows.data.xml.dom import XmlDocument
            from winrt.windows.ui.notifications import (
                ToastActivatedEventArgs,
                ToastNotification,
                ToastNotificationManager,
            )
        except (ImportError, OSError) as error:
            raise NotifierFailed from error
        return Runtime(
            XmlDocument, ToastNotification, ToastNotificationManager, ToastActivatedEventArgs, _be_app
        )

    def _be_app(app_id: str) -> None:
        result = ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p(app_id))
        if result != 0:
            raise ctypes.WinError(result)
