"""The question for the newest release, asked of a real server on this machine."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from pytestqt.qtbot import QtBot

from relbuilder.desktop import releases
from relbuilder.desktop.releases import GitHubReleases

PATH = "/repos/someone/relbuilder/releases/latest"


@dataclass
class Site:
    """A server that answers what a test says, and remembers what it was asked."""

    status: int = 200
    body: bytes = b'{"tag_name": "v0.2.0"}'
    headers: dict[str, str] = field(default_factory=dict)
    silent: bool = False
    asked: list[tuple[str, str, Message]] = field(default_factory=list)
    address: str = ""

    def releases(self) -> GitHubReleases:
        """Who asks it."""
        return GitHubReleases("someone/relbuilder", api=self.address)


@pytest.fixture
def site() -> Iterator[Site]:
    site, ended = Site(), threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append((self.command, self.path, self.headers))
            if site.silent:
                ended.wait(30)
                return
            redirected = "Location" in site.headers and self.path == PATH
            self.send_response(301 if redirected else site.status)
            for name, value in site.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", "0" if redirected else str(len(site.body)))
            self.end_headers()
            self.wfile.write(b"" if redirected else site.body)

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield site
    ended.set()
    server.shutdown()
    server.server_close()
    thread.join()


def answer(qtbot: QtBot, asking: GitHubReleases) -> str:
    """What comes of a question."""
    answers: list[str] = []
    asking.ask(answers.append)
    assert answers == []
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_the_newest_release_is_named(qtbot: QtBot, site: Site) -> None:
    site.body = json.dumps({"tag_name": "v0.2.0", "body": "what is new æøå"}).encode()
    assert answer(qtbot, site.releases()) == "0.2.0"


def test_nothing_goes_along_but_the_question(qtbot: QtBot, site: Site) -> None:
    site.headers["Set-Cookie"] = "who=you; Max-Age=1000000"
    asking = site.releases()
    for _ in range(2):
        answer(qtbot, asking)
    assert [(method, path) for method, path, _ in site.asked] == [("GET", PATH)] * 2
    for _, _, headers in site.asked:
        told = {name.lower(): value for name, value in headers.items()}
        assert told.pop("host") == site.address.removeprefix("http://")
        assert told == {
            "accept": "application/vnd.github+json",
            "accept-encoding": told["accept-encoding"],
            "accept-language": "en",
            "connection": "Keep-Alive",
            "user-agent": "relbuilder",
        }


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (404, b'{"tag_name": "v0.2.0"}'),
        (403, b"{}"),
        (500, b""),
        (200, b""),
        (200, b"<html>Sign in to this network</html>"),
        (200, b"[]"),
        (200, b'{"tag_name": 2}'),
        (200, b'{"tag_name": "nightly"}'),
        (200, b"\xff\xfe"),
    ],
)
def test_whatever_else_comes_is_no_answer(qtbot: QtBot, site: Site, status: int, body: bytes) -> None:
    site.status, site.body = status, body
    assert answer(qtbot, site.releases()) == ""


def test_nobody_there_is_no_answer(qtbot: QtBot) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"
        assert answer(qtbot, GitHubReleases("a/b", api=address)) == ""


def test_silence_and_endless_answers_are_no_answer(
    qtbot: QtBot, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(releases, "_PATIENCE_MS", 200)
    site.silent = True
    assert answer(qtbot, site.releases()) == ""
    monkeypatch.setattr(releases, "_LIMIT", 1024)
    site.silent = False
    site.body = b'{"tag_name": "v0.2.0", "body": "' + b"x" * 8_000_000 + b'"}'
    assert answer(qtbot, site.releases()) == ""


def test_it_follows_within_the_site_and_nowhere_else(qtbot: QtBot, site: Site) -> None:
    site.headers["Location"] = "/repositories/1/releases/latest"
    assert answer(qtbot, site.releases()) == "0.2.0"
    site.headers["Location"] = site.address.replace("127.0.0.1", "localhost") + "/elsewhere"
    site.asked.clear()
    assert answer(qtbot, site.releases()) == ""
    assert [path for _, path, _ in site.asked] == [PATH]


def test_the_page_is_the_one_for_people() -> None:
    assert GitHubReleases("a/b").page == "https://github.com/a/b/releases/latest"
