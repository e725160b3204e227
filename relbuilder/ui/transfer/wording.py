"""Words of address books: formats, columns, reasons to skip a record, what two records have in common."""

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.matching import Because
from relbuilder.services.address_books import Column, Format, SkipReason


def format_name(kind: Format) -> str:
    """What kind of address book a file is."""
    tr = QCoreApplication.translate
    match kind:
        case Format.VCARD:
            return tr("Formats", "vCards")
        case Format.LINKEDIN:
            return tr("Formats", "LinkedIn connections")
        case Format.GOOGLE:
            return tr("Formats", "Google contacts")
        case Format.OUTLOOK:
            return tr("Formats", "Outlook contacts")
        case Format.THUNDERBIRD:
            return tr("Formats", "Thunderbird address book")
        case Format.CSV:
            return tr("Formats", "A table of contacts")
        case Format.AUTO:
            return tr("Formats", "Not an address book")


def skip_reason(reason: SkipReason) -> str:
    """Why a record is not on the board."""
    tr = QCoreApplication.translate
    match reason:
        case SkipReason.NAMELESS:
            return tr("Skipped", "no name, organisation or address to know it by")
        case SkipReason.EMPTY:
            return tr("Skipped", "nothing in it")
        case SkipReason.BROKEN:
            return tr("Skipped", "damaged, so it cannot be read for certain")
        case SkipReason.UNFINISHED:
            return tr("Skipped", "cut off before its end")
        case SkipReason.TOO_LONG:
            return tr("Skipped", "far too long for a contact")
        case SkipReason.NOT_A_PERSON:
            return tr("Skipped", "a list or a group, not a person")
        case SkipReason.UNREADABLE:
            return tr("Skipped", "cannot be read")


def because(common: Because) -> str:
    """What makes two records look like one person."""
    tr = QCoreApplication.translate
    match common:
        case Because.UID:
            return tr("Because", "Their cards carry the same mark, but the names differ.")
        case Because.EMAIL:
            return tr("Because", "They share an e-mail address, but the names differ.")
        case Because.PHONE:
            return tr("Because", "They share a phone number, but the names differ.")
        case Because.PROFILE:
            return tr("Because", "They have the same profile page.")
        case Because.NAME_AND_ORGANISATION:
            return tr("Because", "They have the same name and organisation, but something tells them apart.")
        case Because.NAME:
            return tr("Because", "They have the same name, and nothing else in common.")
        case Because.SAME_CONTENT:
            return tr("Because", "They say the same.")


def column_name(column: Column) -> str:
    """What a column of a table can stand for."""
    return _name_column(column) or _reach_column(column) or _other_column(column)


def _name_column(column: Column) -> str:
    tr = QCoreApplication.translate
    match column:
        case Column.NAME:
            return tr("Columns", "Whole name")
        case Column.GIVEN:
            return tr("Columns", "First name")
        case Column.ADDITIONAL:
            return tr("Columns", "Middle name")
        case Column.FAMILY:
            return tr("Columns", "Last name")
        case Column.PREFIX:
            return tr("Columns", "Title before the name")
        case Column.SUFFIX:
            return tr("Columns", "Title after the name")
        case Column.NICKNAME:
            return tr("Columns", "Nickname")
        case _:
            return ""


def _reach_column(column: Column) -> str:
    tr = QCoreApplication.translate
    match column:
        case Column.EMAIL:
            return tr("Columns", "E-mail")
        case Column.PHONE:
            return tr("Columns", "Phone")
        case Column.MOBILE:
            return tr("Columns", "Mobile phone")
        case Column.LINK:
            return tr("Columns", "Web page")
        case Column.STREET:
            return tr("Columns", "Street")
        case Column.CITY:
            return tr("Columns", "City")
        case Column.POSTAL_CODE:
            return tr("Columns", "Postal code")
        case Column.REGION:
            return tr("Columns", "Region")
        case Column.COUNTRY:
            return tr("Columns", "Country")
        case _:
            return ""


def _other_column(column: Column) -> str:
    tr = QCoreApplication.translate
    match column:
        case Column.ORGANISATION:
            return tr("Columns", "Organisation")
        case Column.TITLE:
            return tr("Columns", "Job title")
        case Column.DEPARTMENT:
            return tr("Columns", "Department")
        case Column.BIRTHDAY:
            return tr("Columns", "Birthday")
        case Column.NOTE:
            return tr("Columns", "Note")
        case Column.TAGS:
            return tr("Columns", "Tags")
        case Column.MET_ON:
            return tr("Columns", "Day you met")
        case Column.MET_WHERE:
            return tr("Columns", "Place you met")
        case Column.OWN_FIELD:
            return tr("Columns", "A field of its own")
        case _:
            return tr("Columns", "Leave out")
