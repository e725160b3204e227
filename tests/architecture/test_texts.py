"""Every text the interface shows can be translated, and is: in Danish, all of it."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from tests.architecture.source import PACKAGE, ROOT, Module, example, modules, offences

TRANSLATIONS = ROOT / "resources" / "translations"
Message = tuple[str, str, str, bool]


def hidden_text(module: Module) -> Iterator[str]:
    """Texts that lupdate would pass over in silence, because they are not written out where they are used."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.JoinedStr):
            calls = [call for call in ast.walk(node) if isinstance(call, ast.Call)]
            if any(_name(call.func) in {"tr", "translate"} for call in calls):
                yield module.at(node, "lupdate does not look into f-strings")
        if not isinstance(node, ast.Call):
            continue
        name = _name(node.func)
        # str.translate() takes one argument, Qt's at least two.
        of_qt = name in {"translate", "QT_TRANSLATE_NOOP"} and len(node.args) > 1
        if name == "tr" and isinstance(node.func, ast.Name):
            yield module.at(
                node, "lupdate takes a bare tr() for a widget's own, and would file its context as the text"
            )
        if (name == "tr" and not _literal(node.args[:2])) or (of_qt and not _literal(node.args[:3])):
            yield module.at(node, f"what {name}() is given is not a literal")


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(arguments: list[ast.expr]) -> bool:
    """Whether they are written out; None may stand where there is no remark."""
    written = [argument for argument in arguments if isinstance(argument, ast.Constant)]
    return arguments == written != [] and all(isinstance(constant.value, str | None) for constant in written)


def _messages(file: Path) -> dict[Message, ElementTree.Element]:
    """The messages of a .ts file by what identifies them."""
    found: dict[Message, ElementTree.Element] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
            )
            found[key] = message
    return found


def _translation(message: ElementTree.Element) -> list[str]:
    """The translation's forms: several for a plural, one otherwise; empty where it is not finished."""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return [""]
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")] or [""]
    return [translation.text or ""]


def _unfinished(file: Path) -> list[str]:
    return [
        f"{context}: {source}"
        for (context, source, _, _), message in _messages(file).items()
        if not all(form.strip() for form in _translation(message))
    ]


def _collected(file: Path, folder: Path) -> dict[Message, ElementTree.Element]:
    """What lupdate finds in the sources now, starting from a copy of the file."""
    copy = Path(shutil.copy(file, folder))
    options = ["-silent", "-locations", "none", "-no-obsolete"]
    plural_only = ["-pluralonly"] if file.stem.endswith("_en") else []
    sources = sorted(str(path) for path in (PACKAGE / "ui").rglob("*.py"))
    tool = Path(sysconfig.get_path("scripts"), "pyside6-lupdate")
    subprocess.run([tool, *options, *plural_only, *sources, "-ts", copy], check=True, capture_output=True)
    return _messages(copy)


def test_every_text_is_written_out_where_it_is_used() -> None:
    assert offences(hidden_text, modules("ui")) == []


def test_danish_is_complete() -> None:
    assert _messages(TRANSLATIONS / "relbuilder_da.ts")
    assert _unfinished(TRANSLATIONS / "relbuilder_da.ts") == []


def test_english_plurals_are_complete() -> None:
    assert _unfinished(TRANSLATIONS / "relbuilder_en.ts") == []


def test_the_translations_know_every_text(tmp_path: Path) -> None:
    """`make translations` would change nothing."""
    for name in ("relbuilder_da.ts", "relbuilder_en.ts"):
        known, collected = set(_messages(TRANSLATIONS / name)), set(_collected(TRANSLATIONS / name, tmp_path))
        assert sorted(collected - known) == [], f"new texts for {name}"
        assert sorted(known - collected) == [], f"texts of {name} that are no longer used"


def test_the_rules_notice(tmp_path: Path) -> None:
    assert list(hidden_text(example("self.tr(f'{n} people')")))
    assert list(hidden_text(example("self.tr(text)")))
    assert list(hidden_text(example("f\"{self.tr('Text')}:\"")))
    assert list(hidden_text(example("QCoreApplication.translate('Page', text)")))
    assert list(hidden_text(example("tr = QCoreApplication.translate; tr('Page', 'Text')")))
    assert not list(hidden_text(example("self.tr('%n people', None, n)")))
    assert not list(hidden_text(example("translate('Page', 'Text', 'remark'); 'a'.translate(table)")))
    file = tmp_path / "some.ts"
    file.write_text(
        "<TS><context><name>Page</name>"
        "<message><source>Done</source><translation>Færdig</translation></message>"
        "<message><source>New</source><translation type='unfinished'>Ny</translation></message>"
        "<message numerus='yes'><source>%n people</source>"
        "<translation><numerusform>%n person</numerusform><numerusform></numerusform></translation></message>"
        "</context></TS>",
        "utf-8",
    )
    assert _unfinished(file) == ["Page: New", "Page: %n people"]
