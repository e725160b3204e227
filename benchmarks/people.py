"""Believable people, the same ones every time, as vCard 3.0. Knows nothing of the program that will read them."""

# ruff: noqa: SIM905 - a list of words is easier to read without quotes

import base64
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

_SEED = 20_240

_WOMEN = (
    "Agnes Alberte Anna Astrid Bodil Cecilie Dorthe Ellen Emma Esther Freja Gerda Hanne Ida Inger Josefine Karen "
    "Kirsten Lærke Lene Liv Maja Mette Nanna Olivia Pernille Ragnhild Rikke Signe Sofie Søs "
    "Thea Tine Tove Ulla Vibeke Vigdis Åse"
).split()
_MEN = (
    "Aksel Albert Anders August Bjørn Carl Christian Emil Erik Frederik Gorm Hans Henrik Jens Jesper Jørgen Karl "
    "Kåre Lars Malthe Mikkel Niels Oluf Oscar Peter Rasmus Rune Sigurd Silas Simon Stig Svend "
    "Søren Thomas Torben Uffe Valdemar Villads Åge"
).split()
_FAMILIES = (
    "Andersen Bach Berg Bisgaard Bøgh Carlsen Christensen Dahl Damgaard Eriksen Frandsen Friis Gade Gregersen Hald "
    "Hansen Hedegaard Holm Iversen Jensen Juhl Jørgensen Kjær Knudsen Kragh Larsen Lauridsen Lund Madsen Mortensen "
    "Møller Nielsen Nygaard Nørgaard Olsen Ottosen Pedersen Poulsen Rasmussen Ravn Schmidt Skov Sørensen Thomsen "
    "Abildgaard Bruun Dam Enevoldsen Fisker Holst Krogh Lassen Munk Nissen Overgaard Riis Thorsen Toft Vestergaard "
    "Villumsen Winther Østergaard Ågård"
).split()
_ABROAD = (
    ("Grace", "Whitfield"), ("Declan", "O'Rourke"), ("Zoé", "Lemaître"), ("Inés", "Álvarez Ortiz"),
    ("Stanisław", "Wiśniewski"), ("Jürgen", "Köhler"), ("Elif", "Şahin"), ("Sigríður", "Jónsdóttir"),
    ("Ирина", "Соколова"), ("静", "李"), ("大翔", "田中"), ("지우", "박"), ("ليلى", "حداد"), ("अर्जुन", "मेहता"),
    ("Ελένη", "Νικολάου"), ("Trần", "Thị Mai"), ("Amara", "Okonkwo"), ("João", "Figueiredo"),
)  # fmt: skip
_FIRMS_FIRST = (
    "Nordre Søndre Midt Kyst Fjord Havn Sol Vind Alfa Delta Polar Grøn Atlas Vega Lyng Birk".split()
)
_FIRMS_SECOND = (
    "Data Energi Byg Design Medier Logistik Pharma Rådgivning Teknik Foods Kaffe Software Forlag".split()
)
_FIRMS_LAST = ("A/S", "ApS", "I/S", "GmbH", "Ltd", "AB")
_TITLES = (
    "Direktør", "Projektleder", "Udvikler", "Sælger", "Konsulent", "Advokat", "Læge", "Lærer", "Designer",
    "Arkitekt", "Økonomichef", "Indkøber", "Journalist", "Partner",
)  # fmt: skip
_STREETS = "Algade Bøgevej Engvej Havnegade Kirkevej Lærkevej Møllevej Nørregade Parkvej Skovvej Åboulevarden".split()
_TOWNS = (
    ("1620", "København V"), ("5000", "Odense C"), ("8000", "Aarhus C"), ("9000", "Aalborg"), ("7100", "Vejle"),
    ("6700", "Esbjerg"), ("4000", "Roskilde"), ("8600", "Silkeborg"), ("3700", "Rønne"), ("6400", "Sønderborg"),
)  # fmt: skip
_HOSTS = ("example.com", "example.org", "example.net", "mail.example", "post.example")
_TAGS = "Familie Venner Kolleger Kunder Netværk Studie Klubben Naboer Investorer Konference".split()
_WORDS = (
    "mødtes på en messe og talte længe om havet, hunden og det nye job; vil gerne høre mere til foråret, har tre børn, "
    "spiller cello, løber tidligt, elsker stærk kaffe og gamle kort. Call back after the holidays about the offer, "
    "knows everybody in town, prefers tea, sails, speaks Danish and Spanish, is writing a book on lighthouses"
).split()
_PLAIN = str.maketrans("æøåéèüöäłşíáãð", "aoaeeuoalsiaad")


@dataclass(frozen=True, slots=True)
class Person:
    """What a card says of somebody; a picture is there for one in twenty."""

    uid: str
    given: str
    middle: str
    family: str
    firm: str
    title: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    addresses: tuple[tuple[str, str, str], ...]
    birthday: str
    profile: str
    tags: tuple[str, ...]
    note: str
    picture: bytes


def people(count: int) -> Iterator[Person]:
    """The first `count` people: of each about 1.4 e-mails, 1.4 telephones and 0.7 addresses, and half a profile."""
    chance = Random(_SEED)
    for _ in range(count):
        yield _person(chance)


def write_cards(path: Path, first: int, count: int) -> None:
    """Write `count` people, from the one numbered `first` (counted from 0), as an address book."""
    with path.open("wb") as file:
        for number, person in enumerate(people(first + count)):
            if number >= first:
                file.write(_card(person))


def _person(chance: Random) -> Person:
    given, middle, family = _name(chance)
    base = "".join(letter for letter in f"{given}.{family}".lower().translate(_PLAIN) if letter.isascii())
    base = base.replace(" ", "").replace("'", "").strip(".") or "post"
    firm = " ".join(map(chance.choice, (_FIRMS_FIRST, _FIRMS_SECOND, _FIRMS_LAST)))
    employed = chance.random() < 0.7
    return Person(
        uid=f"{chance.getrandbits(64):016x}-{chance.getrandbits(48):012x}",
        given=given,
        middle=middle,
        family=family,
        firm=firm if employed else "",
        title=chance.choice(_TITLES) if employed else "",
        emails=tuple(
            f"{base}{chance.randrange(10_000)}@{chance.choice(_HOSTS)}" for _ in range(_few(chance))
        ),
        phones=tuple(_phone(chance) for _ in range(_few(chance))),
        addresses=tuple(_address(chance) for _ in range(chance.choice((0, 0, 1, 1, 2)))),
        birthday=_day(chance) if chance.random() < 0.45 else "",
        profile=_profile(base, chance) if chance.random() < 0.5 else "",
        tags=tuple(chance.sample(_TAGS, chance.choice((0, 0, 1, 1, 1, 2, 3)))),
        note=_note(chance) if chance.random() < 0.4 else "",
        picture=_picture(chance) if chance.random() < 0.05 else b"",
    )


def _name(chance: Random) -> tuple[str, str, str]:
    if chance.random() < 0.28:
        given, family = chance.choice(_ABROAD)
        return (given, "", family) if chance.random() < 0.5 else (chance.choice(_ABROAD)[0], "", family)
    given = chance.choice(_WOMEN if chance.random() < 0.5 else _MEN)
    return given, chance.choice(_FAMILIES) if chance.random() < 0.35 else "", chance.choice(_FAMILIES)


def _few(chance: Random) -> int:
    return chance.choice((0, 1, 1, 1, 2, 2, 3))


def _phone(chance: Random) -> str:
    if chance.random() < 0.8:
        return "+45 " + " ".join(f"{chance.randrange(20, 100)}" for _ in range(4))
    return f"+{chance.choice((33, 44, 46, 47, 49))} {chance.randrange(100, 1000)} {chance.randrange(10**5, 10**6)}"


def _address(chance: Random) -> tuple[str, str, str]:
    code, town = chance.choice(_TOWNS)
    return f"{chance.choice(_STREETS)} {chance.randrange(1, 200)}", town, code


def _day(chance: Random) -> str:
    return f"{chance.randrange(1935, 2010)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"


def _profile(base: str, chance: Random) -> str:
    return f"https://www.linkedin.com/in/{base.replace('.', '-')}-{chance.getrandbits(24):06x}"


def _note(chance: Random) -> str:
    return " ".join(chance.choice(_WORDS) for _ in range(chance.randrange(6, 60)))


def _picture(chance: Random) -> bytes:
    """A small PNG of coloured noise: about as large as the thumbnails that telephones put on cards."""
    side = 36
    rows = b"".join(b"\0" + bytes(chance.randrange(256) & 0xF0 for _ in range(3 * side)) for _ in range(side))
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def _card(person: Person) -> bytes:
    full = " ".join(filter(None, (person.given, person.middle, person.family)))
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"UID:{person.uid}", f"FN:{full}"]
    lines.append(f"N:{person.family};{person.given};{person.middle};;")
    if person.firm:
        lines += (f"ORG:{person.firm}", f"TITLE:{person.title}")
    lines += (f"EMAIL;TYPE=INTERNET,HOME:{email}" for email in person.emails)
    lines += (f"TEL;TYPE=CELL,VOICE:{phone}" for phone in person.phones)
    lines += (f"ADR;TYPE=HOME:;;{street};{town};;{code};Danmark" for street, town, code in person.addresses)
    optional = (
        ("BDAY", person.birthday),
        ("URL", person.profile),
        ("CATEGORIES", ",".join(person.tags)),
        ("NOTE", person.note.replace(",", "\\,").replace(";", "\\;")),
        ("PHOTO;ENCODING=b;TYPE=PNG", base64.b64encode(person.picture).decode()),
    )
    lines += (f"{name}:{value}" for name, value in optional if value)
    return b"".join(map(_folded, [*lines, "END:VCARD"]))


def _folded(line: str) -> bytes:
    """The line in pieces of at most 75 bytes, no letter cut in two."""
    rest = line.encode()
    pieces: list[bytes] = []
    while len(rest) > 75:
        cut = 74
        while rest[cut] & 0xC0 == 0x80:
            cut -= 1
        pieces.append(rest[:cut])
        rest = rest[cut:]
    return b"\r\n ".join([*pieces, rest]) + b"\r\n"
