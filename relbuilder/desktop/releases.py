"""Asks GitHub for the newest release, with nothing in the question but the question. Decides nothing."""

import json

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

from relbuilder.services.versions import Answered, plain

_PATIENCE_MS = 10_000
_LIMIT = 1024 * 1024
"""Bytes of an answer; a longer one is none of ours."""
_HEADERS = {
    b"Accept": b"application/vnd.github+json",
    # GitHub refuses a question without one. Qt would say its own, and name the user's language.
    b"User-Agent": b"relbuilder",
    b"Accept-Language": b"en",
}


class GitHubReleases(QObject):
    """The releases of a repository ("owner/name"). Implements `services.versions.Releases`.

    `api` and `site` are the addresses of GitHub's two faces.
    """

    def __init__(
        self,
        repository: str,
        api: str = "https://api.github.com",
        site: str = "https://github.com",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._question = QUrl(f"{api}/repos/{repository}/releases/latest")
        self._page = f"{site}/{repository}/releases/latest"
        self._network: QNetworkAccessManager | None = None
        self._answered: Answered | None = None

    @property
    def page(self) -> str:
        """Where the newest version can be downloaded."""
        return self._page

    def ask(self, answered: Answered) -> None:
        """Ask, one question at a time; whatever goes wrong is no answer."""
        if self._network is None:
            # What it loads to encrypt with, most users never need.
            self._network = QNetworkAccessManager(self)
            self._network.finished.connect(self._hand_over)
        self._answered = answered
        self._network.get(self._request()).setReadBufferSize(_LIMIT)

    def _request(self) -> QNetworkRequest:
        request = QNetworkRequest(self._question)
        for name, value in _HEADERS.items():
            request.setRawHeader(name, value)
        attribute, manual = QNetworkRequest.Attribute, QNetworkRequest.LoadControl.Manual
        for kept in (
            attribute.CookieLoadControlAttribute,
            attribute.CookieSaveControlAttribute,
            attribute.AuthenticationReuseAttribute,
        ):
            request.setAttribute(kept, manual)
        # A repository that was renamed answers from another path; from another place nobody shall.
        request.setAttribute(
            attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.SameOriginRedirectPolicy
        )
        request.setTransferTimeout(_PATIENCE_MS)
        return request

    @Slot(QNetworkReply)
    def _hand_over(self, reply: QNetworkReply) -> None:
        found = _newest(reply)
        reply.deleteLater()
        answered, self._answered = self._answered, None
        if answered is not None:
            answered(found)


def _newest(reply: QNetworkReply) -> str:
    if reply.error() != QNetworkReply.NetworkError.NoError:
        return ""
    try:
        release = json.loads(bytes(reply.readAll().data()))
    except ValueError:
        return ""
    tag = release.get("tag_name") if isinstance(release, dict) else None
    return plain(tag) if isinstance(tag, str) else ""
