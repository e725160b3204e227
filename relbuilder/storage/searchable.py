"""What the search index holds of a contact: every word by which somebody may look for it, folded."""

from collections.abc import Sequence
from urllib.parse import unquote, urlsplit

from relbuilder.domain.addresses import normalised, phone_words
from relbuilder.domain.contact import Contact, PointKind
from relbuilder.domain.text import search_words


def norms(contact: Contact, region: str) -> list[str]:
    """The normalised form of each contact point, in order."""
    return [normalised(point, region) for point in contact.points]


def search_text(contact: Contact, point_norms: Sequence[str]) -> str:
    """The words of one contact's row in the index; `point_norms` are those of `norms`."""
    name = contact.name
    texts = [
        name.given, name.additional, name.family, name.prefix, name.suffix, name.nickname, name.phonetic_given,
        name.phonetic_family, name.formatted, *contact.tags, contact.note,
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
    # One pass over all texts is quicker than one per text; the seen words stay unique, which keeps the index small.
    words = search_words(" \n".join(text for text in texts if text)).split()
    return " ".join(dict.fromkeys([*words, *digits]))


def _path(link: str) -> str:
    # A link's host says "linkedin" of half the people; what sets one apart is the rest.
    try:
        return unquote(urlsplit(link).path)
    except ValueError:
        return link
