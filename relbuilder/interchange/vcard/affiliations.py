"""Which title belongs to which organisation, when a card names several of both in lines of their own."""

from collections.abc import Sequence

from relbuilder.domain.contact import Affiliation

Place = tuple[str, str, str] | Affiliation
"""An organisation held now as the card names it (group, name, department), or a whole place held before.

The group is empty or ties an organisation to a title.
"""


def paired(places: Sequence[Place], titles: Sequence[tuple[str, str]]) -> tuple[Affiliation, ...]:
    """Titles (group, text) with the organisation of their group, else in the order of the card.

    A title too many belongs to the only organisation, or stands alone where there are several.
    """
    if not places and not titles:
        return ()
    if len(places) == 1 and len(titles) <= 1:
        place = places[0]
        if not isinstance(place, Affiliation) and (place[1] or place[2]):
            return (Affiliation(place[1], titles[0][1] if titles else "", place[2]),)
    return _paired_several(places, titles)


def _paired_several(places: Sequence[Place], titles: Sequence[tuple[str, str]]) -> tuple[Affiliation, ...]:
    current = [place for place in places if not isinstance(place, Affiliation)]
    groups = {group for group, _, _ in current if group}
    grouped: dict[str, str] = {}
    loose: list[str] = []
    for group, title in titles:
        if group in groups and group not in grouped:
            grouped[group] = title
        else:
            loose.append(title)
    held: list[Affiliation] = []
    for place in places:
        if isinstance(place, Affiliation):
            held.append(place)
            continue
        group, organisation, department = place
        # A group says all it knows: only organisations outside of one take from the other titles.
        title = grouped.pop(group, "") if group else loose.pop(0) if loose else ""
        held.append(Affiliation(organisation, title, department))
    only = current[0][1] if len(current) == 1 else ""
    held += [Affiliation(only, title) for title in loose]
    return tuple(
        dict.fromkeys(place for place in held if place.organisation or place.title or place.department)
    )
