"""The properties by which to reach somebody, each read by one function: e-mail, telephone, link, messaging, address."""

from collections.abc import Mapping

from relbuilder.domain.contact import ContactPoint, PointKind, PostalAddress
from relbuilder.interchange.vcard import values
from relbuilder.interchange.vcard.draft import Draft
from relbuilder.interchange.vcard.heads import Head

SERVICES: Mapping[str, str] = {
    "aim": "AIM",
    "gtalk": "Google Talk",
    "icq": "ICQ",
    "matrix": "Matrix",
    "msnim": "MSN",
    "sip": "SIP",
    "skype": "Skype",
    "xmpp": "Jabber",
    "ymsgr": "Yahoo",
}
"""Messaging services by the scheme of their addresses."""
NO_SERVICE = "im"
"""The scheme of a messaging address that names no service."""
CHAT_PROPERTIES = {
    "X-AIM": "AIM",
    "X-GADUGADU": "Gadu-Gadu",
    "X-GOOGLE-TALK": "Google Talk",
    "X-GROUPWISE": "GroupWise",
    "X-GTALK": "Google Talk",
    "X-ICQ": "ICQ",
    "X-JABBER": "Jabber",
    "X-MATRIX": "Matrix",
    "X-MS-IMADDRESS": "",
    "X-MSN": "MSN",
    "X-QQ": "QQ",
    "X-SIGNAL": "Signal",
    "X-SKYPE": "Skype",
    "X-SKYPE-USERNAME": "Skype",
    "X-TELEGRAM": "Telegram",
    "X-TWITTER": "Twitter",
    "X-WHATSAPP": "WhatsApp",
    "X-YAHOO": "Yahoo",
}


def email(draft: Draft, head: Head, value: str) -> bool:
    address = values.unescape(value)
    if ":" in address and address[:7].lower() == "mailto:":
        address = address[7:]
    if address:
        draft.points.append(
            ContactPoint(
                PointKind.EMAIL, address, (draft.label(head) if head.group else head.label), head.preferred
            )
        )
    return True


def phone(draft: Draft, head: Head, value: str) -> bool:
    number = values.unescape(value)
    if ":" in number:
        number = values.phone_of(number)
    if number:
        draft.points.append(
            ContactPoint(
                PointKind.PHONE, number, (draft.label(head) if head.group else head.label), head.preferred
            )
        )
    return True


def link(draft: Draft, head: Head, value: str) -> bool:
    address = values.link_of(values.unescape(value))
    if not address:
        return not value
    label = head.parameters.get("SERVICE-TYPE") or (draft.label(head) if head.group else head.label)
    draft.points.append(ContactPoint(PointKind.LINK, address, label, head.preferred))
    return True


def messaging(draft: Draft, head: Head, value: str) -> bool:
    scheme, name = values.chat_address(values.unescape(value))
    service = head.parameters.get("X-SERVICE-TYPE") or head.parameters.get("SERVICE-TYPE")
    if not service:
        service = "" if scheme == NO_SERVICE else SERVICES.get(scheme, scheme)
    if name:
        draft.points.append(ContactPoint(PointKind.HANDLE, name, service, head.preferred))
    return True


def chat(draft: Draft, head: Head, value: str) -> bool:
    name = values.unescape(value)
    service = CHAT_PROPERTIES[head.name]
    if name and not any(
        point.kind is PointKind.HANDLE
        and point.value == name
        and point.label.casefold() == service.casefold()
        for point in draft.points
    ):
        draft.points.append(ContactPoint(PointKind.HANDLE, name, service, head.preferred))
    return True


def address(draft: Draft, head: Head, value: str) -> bool:
    if "LABEL" in head.parameters and (end := max(value.rfind("^n"), value.rfind("^'"))) >= 0:
        # A bare colon in the label has cut it short: the address begins after the label's last line.
        value = value[end:].partition(":")[2]
    parts = values.components(value)
    if any(parts):
        po_box, extended, street, city, region, postal_code, country, *_ = (*parts, "", "", "", "", "", "")
        label = draft.label(head) if head.group else head.label
        draft.addresses.append(
            PostalAddress(label, street, extended, po_box, city, region, postal_code, country)
        )
    elif printed := head.parameters.get("LABEL", "").strip():
        draft.addresses.append(PostalAddress(draft.label(head) if head.group else head.label, street=printed))
    return True


def printed_address(draft: Draft, head: Head, value: str) -> bool:
    if value:
        address = PostalAddress(head.label, street=values.unescape(value).strip())
        draft.printed_addresses.append(address)
    # Stays on the card, too: only without any address in parts it becomes one.
    return False
