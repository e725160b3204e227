"""The words of the command line: which are understood, and one line with status 2 for all others."""

from datetime import date, time, timedelta
from pathlib import Path

import pytest

from relbuilder.cli.parser import parse
from relbuilder.domain.tier import Tier
from relbuilder.domain.touch import TouchKind
from relbuilder.services.reminders import Snooze


@pytest.mark.parametrize(
    "words",
    [
        ["--data-dir", "D", "--lang", "da", "list"],
        ["list", "--data-dir", "D", "--lang", "da"],
        ["--data-dir", "D", "list", "--lang", "da"],
        ["--data-dir=X", "--lang=en", "list", "--data-dir=D", "--lang=da"],
    ],
)
def test_common_options_on_both_sides(words: list[str]) -> None:
    options = parse(words)
    assert (options.data_dir, options.lang) == ("D", "da")


def test_window_is_what_is_meant_without_a_command() -> None:
    options = parse([])
    assert options.carry_out.__name__ == "open_window"
    assert (options.data_dir, options.lang, options.demo) == (None, None, False)


def test_values_are_what_they_stand_for() -> None:
    assert parse(["move", "1", "inner_circle"]).tier is Tier.INNER_CIRCLE
    log = parse(["log", "Bo", "letter", "--on", "2024-02-29", "--minutes", "0"])
    assert (log.kind, log.on, log.minutes, log.note) == (TouchKind.LETTER, date(2024, 2, 29), 0, "")
    assert parse(["log", "Bo", "call", "--on", "yesterday"]).on == timedelta(days=-1)
    assert parse(["add", "Bo", "--tag", "a", "--tag", "b"]).tags == ["a", "b"]
    bring = parse(["import", "a.vcf", "b.csv", "--dry-run"])
    assert (bring.files, bring.tier, bring.format) == ([Path("a.vcf"), Path("b.csv")], Tier.GRAVEYARD, "auto")
    remind = parse(["remind", "-", "Call", "--on", "tomorrow", "--at", "7:05", "--every", "quarter"])
    assert (remind.contact, remind.at, remind.every) == ("-", time(7, 5), "FREQ=MONTHLY;INTERVAL=3")
    assert parse(["remind", "1", "x", "--on", "today", "--every", "FREQ=DAILY"]).every == "FREQ=DAILY"
    assert parse(["snooze", "K", "tomorrow"]).when is Snooze.TOMORROW
    assert parse(["snooze", "K", "2026-01-02"]).when == date(2026, 1, 2)
    assert (parse(["pause"]).contact, parse(["resume", "Bo"]).contact) == (None, "Bo")
    gave = parse(["gave", "Bo", "a book", "--kind", "gift", "--size", "2"])
    assert (gave.carry_out.__name__, gave.kind, gave.size, gave.on) == ("gave", "gift", 2, None)
    assert (parse(["received", "Bo", "a tip"]).kind, parse(["received", "Bo", "a tip"]).size) == ("tip", None)
    assert parse(["promise", "Bo", "a book", "--due", "in two weeks"]).due == "in two weeks"
    assert parse(["promise", "Bo", "a book", "--due", "2026-01-02"]).due == date(2026, 1, 2)
    ask = parse(["ask", "3", "--answer", "no_answer"])
    assert (ask.about, ask.text, ask.answer) == ("3", None, "no_answer")
    shot = parse(["screenshot", "D", "--size", "1440x900", "--scale", "1.5"])
    assert (shot.size, shot.scale, shot.demo) == ((1440, 900), 1.5, False)


def test_files_to_open_may_be_none_as_a_desktop_says_it() -> None:
    assert parse(["--open", "a.vcf", "b.vcf"]).open == [Path("a.vcf"), Path("b.vcf")]
    assert (parse(["--open"]).open, parse([]).open) == ([], None)
    assert parse(["--open"]).carry_out is parse([]).carry_out


def test_an_option_may_be_a_command() -> None:
    assert parse(["--quit"]).carry_out.__name__ == "end_running"
    options = parse(["--self-test", "--report", "x.json"])
    assert (options.carry_out.__name__, options.report) == ("self_test", Path("x.json"))


@pytest.mark.parametrize("words", [["--demo", "screenshot", "D"], ["screenshot", "D", "--demo"], ["--demo"]])
def test_demo_goes_with_window_and_pictures(words: list[str]) -> None:
    assert parse(words).demo


@pytest.mark.parametrize(
    "words",
    [
        ["frobnicate"],
        ["--open", "a.vcf", "--quit"],
        ["--quit", "list"],
        ["--quit", "--tray"],
        ["--quit", "--self-test"],
        ["--self-test", "--demo"],
        ["--self-test", "list"],
        ["--report", "x.json"],
        ["--demo", "list"],
        ["--lang", "de"],
        ["--data-dir", "", "list"],
        ["import"],
        ["import", "a.vcf", "--tier", "VIP"],
        ["import", "a.vcf", "--format", "pdf"],
        ["export", "a.vcf", "--vcard", "2.1"],
        ["list", "--limit", "0"],
        ["list", "--limit", "-1"],
        ["list", "--limit", "1e3"],
        ["list", "--limit", "9" * 40],
        ["list", "--lim", "3"],
        ["list", "extra\nword"],
        ["show"],
        ["show", "\udcff"],
        ["add", "\udcff"],
        ["move", "1", "friends"],
        ["log", "1", "lunch"],
        ["log", "1", "call", "--on", "2023-02-29"],
        ["log", "1", "call", "--on", "29/2"],
        ["log", "1", "call", "--minutes", "-5"],
        ["due", "--on", "soon"],
        ["remind", "-", "Call"],
        ["remind", "-", "Call", "--on", "soon"],
        ["remind", "-", "Call", "--on", "today", "--at", "25:00"],
        ["remind", "-", "Call", "--on", "today", "--at", "7"],
        ["remind", "-", "Call", "--on", "today", "--every", "\udcff"],
        ["promise", "1"],
        ["promise", "1", "x", "--due", "\udcff"],
        ["kept", "one"],
        ["gave", "1"],
        ["gave", "1", "x", "--kind", "bribe"],
        ["gave", "1", "x", "--size", "4"],
        ["ask", "1"],
        ["ask", "1", "x", "--answer", "yes"],
        ["ask", "1", "--answer", "perhaps"],
        ["snooze", "K"],
        ["snooze", "K", "some day"],
        ["pause", "--until", "soon"],
        ["screenshot", "D", "--size", "1440"],
        ["screenshot", "D", "--size", "0x900"],
        ["screenshot", "D", "--size", "99999x900"],
        ["screenshot", "D", "--scale", "nan"],
        ["screenshot", "D", "--scale", "9"],
        ["screenshot", "D", "--page", "sales"],
    ],
)
def test_wrong_words_end_in_one_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(words)
    assert ended.value.code == 2
    out, complaint = capsys.readouterr()
    assert out == ""
    assert complaint.startswith("relbuilder")
    assert len(complaint.splitlines()) == 1
