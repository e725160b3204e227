"""The one form of phones, e-mails and links by which two spellings are known to be the same. Reaches nobody."""

import re
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from relbuilder.domain.contact import ContactPoint, PointKind

# An import asks for the same address when it looks for a contact, compares, stores and indexes it.
_REMEMBERED = 16_384
_INTERNATIONAL = re.compile(r"\+[\d\s\-./]+")
# Words around a number would be read as letters on its keys, and an extension is not part of who is called.
_NUMBER = re.compile(r"[+(\d][\d\s().\-/]{4,}")
_NOT_DIGITS = re.compile(r"\D+")


def normalised(point: ContactPoint, region: str) -> str:
    """The comparable form of a contact point; empty where nothing can be compared.

    `region` is the ISO country code that phone numbers without a country code are read in.
    """
    if point.kind is PointKind.PHONE:
        return e164(point.value, region)
    if point.kind is PointKind.EMAIL:
        return email_key(point.value)
    if point.kind is PointKind.LINK:
        return link_key(point.value)
    return f"{point.label}:{point.value}".casefold() if point.value else ""


@lru_cache(maxsize=_REMEMBERED)
def email_key(value: str) -> str:
    """An e-mail address in lower case; empty when it is none."""
    key = value.strip().removeprefix("mailto:").casefold()
    return key if "@" in key.strip("@") else ""


@lru_cache(maxsize=_REMEMBERED)
def link_key(value: str) -> str:
    """An http(s) address without scheme, www, query, trailing slash, case and percent signs; empty for all others."""
    try:
        parts = urlsplit(value.strip())
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        return ""
    return (parts.netloc.removeprefix("www.") + unquote(parts.path).rstrip("/")).casefold()


def is_profile(key: str) -> bool:
    """Whether a link key names one person's own profile page."""
    return "linkedin.com/in/" in key


@lru_cache(maxsize=_REMEMBERED)
def e164(value: str, region: str) -> str:
    """A phone number as +4522334455 (E.164), or its bare digits where it cannot be read as one."""
    digits = _NOT_DIGITS.sub("", value)
    if _INTERNATIONAL.fullmatch(value) and 8 <= len(digits) <= 15:
        return "+" + digits
    if not digits:
        return ""
    return _parsed(value, region) or digits


def _parsed(value: str, region: str) -> str:
    # Imported here: the metadata costs tens of milliseconds that a start without import need not pay.
    import phonenumbers

    number_alone = _NUMBER.search(value)
    if not number_alone:
        return ""
    try:
        number = phonenumbers.parse(number_alone[0], region)
    except phonenumbers.NumberParseException:
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def phone_words(key: str) -> list[str]:
    """The digit words under which search finds a normalised number: with and without its country code."""
    digits = key.removeprefix("+")
    if not key.startswith("+"):
        return [digits] if digits else []
    return [digits, digits[_country_code_length(digits[:3]) :]]


@lru_cache(maxsize=1000)
def _country_code_length(digits: str) -> int:
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    return next((length for length in (1, 2, 3) if int(digits[:length]) in COUNTRY_CODE_TO_REGION_CODE), 0)
