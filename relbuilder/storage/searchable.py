"""What the search index holds of a contact: every word by which somebody may look for it, folded."""

from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import unquote

from relbuilder.domain.addresses import normalised, phone_words
from relbuilder.domain.contact import Contact, PointKind
from relbuilder.domain.mentions import plain
from relbuilder.domain.text import search_words


def norms(contact: Contact, region: str) -> list[str]:
    """The normalised form of each contact point, in order."""
    return [normalised(point, region) for point in contact.points]


def search_text(contact: Contact, point_norms: Sequence[str]) -> str:
    """The words of one contact's row in the index; `point_norms` are those of `norms`."""
    name = contact.name
    texts = [
        name.given, name.additional, name.family, name.prefix, name.suffix, name.nickname, name.phonetic_given,
        name.phonetic_family, name.formatted, *contact.tags, plain(contact.note),
    ]  # fmt: skip
    for place in contact.affiliations:
        texts += (place.organisation, place.title, place.department)
    texts += [address.city for address in contact.addresses]
    digits: list[str] = []
    for point, norm in zip(contact.points, point_norms, strict=True):
        if point.kind is PointKind.PHONE:
            digits += phone_words(norm)
        elif point.kind is PointKind.LINK:
            texts.append(_path(point.value))
        else:
            texts.append(point.value)
    words: list[str] = []
    for token in " ".join(texts).split():
        words += _folded(token)
    return " ".join(dict.fromkeys(words + digits))


# Folding a word is much dearer than finding it, and names, places and a language's words come again and again.
@lru_cache(maxsize=20_000)
def _folded(token: str) -> tuple[str, ...]:
    return tuple(search_words(token).split())


def _path(link: str) -> str:
    # A link's host says "linkedin" of half the people; what sets one apart is the rest.
    _, _, rest = link.rpartition("://")
    _, slash, path = rest.partition("/")
    return unquote(path) if slash else ""
