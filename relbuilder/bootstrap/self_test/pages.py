"""Whether every page can be drawn, in every language and theme, and shows something."""

from collections.abc import Iterator
from functools import partial
from hashlib import sha256

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from relbuilder.bootstrap.assembly import assemble, assembled
from relbuilder.bootstrap.self_test.bench import Bench, Fault
from relbuilder.config.paths import resource
from relbuilder.ui import screenshots
from relbuilder.ui.application import Application
from relbuilder.ui.language import Language
from relbuilder.ui.pages import PAGES, Pages
from relbuilder.ui.theme import ThemeMode

_SIZE = QSize(1280, 800)
_THEMES = (ThemeMode.LIGHT, ThemeMode.DARK)
_WELCOME = "welcome"
_IMPORT = "import"
_STEP = 4
"""Looking at every fourth pixel each way is quick, and no line of text escapes it."""
_BLANK = 16
"""A page with fewer colours than its letters' edges alone would have shows no text."""


def draw_pages(bench: Bench) -> str:
    """Draw each page in every language and theme: it shows something, and something else each time."""
    with assembled(bench.paths) as program:
        application = Application(
            bench.qt, program, partial(assemble, bench.paths), language=next(iter(Language)), inline=True
        )
        try:
            return _drawn(application)
        finally:
            application.window.close()
            application.close()


def _drawn(application: Application) -> str:
    seen: dict[bytes, str] = {}
    for language in Language:
        # Another language makes the window anew; none of them shall flicker over the user's screen.
        application.window.hide()
        application.preferences.set_language(language)
        application.window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        application.window.resize(_SIZE)
        application.window.show()
        application.feed.begin()
        for theme in _THEMES:
            application.preferences.set_theme(theme)
            for page, widget in _turned(application):
                what = f"{page} in {language} and {theme.value}"
                mark = _mark(widget, what)
                if mark in seen:
                    raise Fault(f"the page {what} looks like {seen[mark]}")
                seen[mark] = what
    return f"{len(seen)} pictures: {', '.join((*PAGES, _WELCOME, _IMPORT))}"


def _turned(application: Application) -> Iterator[tuple[str, QWidget]]:
    for page in PAGES:
        screenshots.turn_to(application, page)
        yield page, _in_view(application)
    # No places to come back to, so that no key leads there.
    application.window.show_welcome()
    yield _WELCOME, _in_view(application)
    application.window.begin_import([resource("sample", "address_book.vcf")])
    yield _IMPORT, _in_view(application)


def _in_view(application: Application) -> QWidget:
    """The page itself: the rail beside it is never blank."""
    screenshots.settle()
    page = application.window.findChildren(Pages)[0].currentWidget()
    if page is None:
        raise Fault("no page is in view")
    return page


def _mark(widget: QWidget, what: str) -> bytes:
    """What tells one picture from another; raises Fault for a blank one."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    colours = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), _STEP)
        for y in range(0, picture.height(), _STEP)
    }
    if len(colours) < _BLANK:
        raise Fault(f"the page {what} is blank: it has {len(colours)} colours")
    return sha256(picture.constBits()).digest()
