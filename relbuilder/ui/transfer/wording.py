"""Words of address books: formats, columns, reasons to skip a record, what two records have in common."""

from PySide6.QtCore import QCoreApplication

from relbuilder.domain.matching import Because
from relbuilder.services.address_books import Column, Format, SkipReason


def format_name(kind: Format) -> str:
    """What kind of address book a file is."""
    translate = QCoreApplication.translate
    match kind:
        case Format.VCARD:
            return translate("Formats", "vCards")
        case Format.LINKEDIN:
            return translate("Formats", "LinkedIn connections")
        case Format.GOOGLE:
            return translate("Formats", "Google contacts")
        case Format.OUTLOOK:
            return translate("Formats", "Outlook contacts")
        case Format.THUNDERBIRD:
            return translate("Formats", "Thunderbird address book")
        case Format.CSV:
            return translate("Formats", "A table of contacts")
        case Format.AUTO:
            return translate("Formats", "Not an address book")


def skip_reason(reason: SkipReason) -> str:
    """Why a record is not on the board."""
    translate = QCoreApplication.translate
    match reason:
        case SkipReason.NAMELESS:
            return translate("Skipped", "no name, organisation or address to know it by")
        case SkipReason.EMPTY:
            return translate("Skipped", "nothing in it")
        case SkipReason.BROKEN:
            return translate("Skipped", "damaged, so it cannot be read for certain")
        case SkipReason.UNFINISHED:
            return translate("Skipped", "cut off before its end")
        case SkipReason.TOO_LONG:
            return translate("Skipped", "far too long for a contact")
        case SkipReason.NOT_A_PERSON:
            return translate("Skipped", "a list or a group, not a person")
        case SkipReason.UNREADABLE:
            return translate("Skipped", "cannot be read")


def because(common: Because) -> str:
    """What makes two records look like one person."""
    translate = QCoreApplication.translate
    match common:
        case Because.UID:
            return translate("Because", "Their cards carry the same mark, but the names differ.")
        case Because.EMAIL:
            return translate("Because", "They share an e-mail address, but the names differ.")
        case Because.PHONE:
            return translate("Because", "They share a phone number, but the names differ.")
        case Because.PROFILE:
            return translate("Because", "They have the same profile page.")
        case Because.NAME_AND_ORGANISATION:
            return translate(
                "Because", "They have the same name and organisation, but something tells them apart."
            )
        case Because.NAME:
            return translate("Because", "They have the same name, and nothing else in common.")
        case Because.SAME_CONTENT:
            return translate("Because", "They say the same.")


def column_name(column: Column) -> str:
    """What a column of a table can stand for."""
    return _name_column(column) or _reach_column(column) or _other_column(column)


def _name_column(column: Column) -> str:
    translate = QCoreApplication.translate
    match column:
        case Column.NAME:
            return translate("Columns", "Whole name")
        case Column.GIVEN:
            return translate("Columns", "First name")
        case Column.ADDITIONAL:
            return translate("Columns", "Middle name")
        case Column.FAMILY:
            return translate("Columns", "Last name")
        case Column.PREFIX:
            return translate("Columns", "Title before the name")
        case Column.SUFFIX:
            return translate("Columns", "Title after the name")
        case Column.NICKNAME:
            return translate("Columns", "Nickname")
        case _:
            return ""


def _reach_column(column: Column) -> str:
    translate = QCoreApplication.translate
    match column:
        case Column.EMAIL:
            return translate("Columns", "E-mail")
        case Column.PHONE:
            return translate("Columns", "Phone")
        case Column.MOBILE:
            return translate("Columns", "Mobile phone")
        case Column.LINK:
            return translate("Columns", "Web page")
        case Column.STREET:
            return translate("Columns", "Street")
        case Column.CITY:
            return translate("Columns", "City")
        case Column.POSTAL_CODE:
            return translate("Columns", "Postal code")
        case Column.REGION:
            return translate("Columns", "Region")
        case Column.COUNTRY:
            return translate("Columns", "Country")
        case _:
            return ""


def _other_column(column: Column) -> str:
    translate = QCoreApplication.translate
    match column:
        case Column.ORGANISATION:
            return translate("Columns", "Organisation")
        case Column.TITLE:
            return translate("Columns", "Job title")
        case Column.DEPARTMENT:
            return translate("Columns", "Department")
        case Column.BIRTHDAY:
            return translate("Columns", "Birthday")
        case Column.NOTE:
            return translate("Columns", "Note")
        case Column.TAGS:
            return translate("Columns", "Tags")
        case Column.MET_ON:
            return translate("Columns", "Day you met")
        case Column.MET_WHERE:
            return translate("Columns", "Place you met")
        case Column.OWN_FIELD:
            return translate("Columns", "A field of its own")
        case _:
            return translate("Columns", "Leave out")
