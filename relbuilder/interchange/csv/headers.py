"""The words that programs and people head their columns with, as data. To teach the app a language, add to it here."""

import re
import unicodedata
from collections.abc import Sequence

from relbuilder.services.address_books import Column

_WORD = re.compile(r"[^\W\d_]+|\d+")


def plain(header: str) -> str:
    """A header without case, spaces and signs: "E-mail Address", "EmailAddress" and "e-mail address" are one."""
    text = unicodedata.normalize("NFC", header).casefold()
    return "".join(letter for letter in text if letter.isalnum())


def words(header: str) -> list[str]:
    """The lower-case words and numbers of a header."""
    return _WORD.findall(unicodedata.normalize("NFC", header).casefold())


OUTLOOK_DANISH = {
    "Titel": "Title",
    "Fornavn": "First Name",
    "Mellemnavn": "Middle Name",
    "Efternavn": "Last Name",
    "Suffiks": "Suffix",
    "Navn": "Name",
    "Firma": "Company",
    "Afdeling": "Department",
    "Stilling": "Job Title",
    "Arbejdsadresse": "Business Address",
    "Gade (arbejde)": "Business Street",
    "Gade 2 (arbejde)": "Business Street 2",
    "Gade 3 (arbejde)": "Business Street 3",
    "Gade 2 (firma)": "Business Street 2",
    "Gade 3 (firma)": "Business Street 3",
    "By (arbejde)": "Business City",
    "Område (arbejde)": "Business State",
    "Postnummer (arbejde)": "Business Postal Code",
    "Land/område (arbejde)": "Business Country",
    "Privatadresse": "Home Address",
    "Gade (privat)": "Home Street",
    "Gade 2 (privat)": "Home Street 2",
    "Gade 3 (privat)": "Home Street 3",
    "By (privat)": "Home City",
    "Område (privat)": "Home State",
    "Postnummer (privat)": "Home Postal Code",
    "Land/område (privat)": "Home Country",
    "Anden adresse": "Other Address",
    "Anden gade": "Other Street",
    "Anden gade 2": "Other Street 2",
    "Anden gade 3": "Other Street 3",
    "Anden by": "Other City",
    "Andet område": "Other State",
    "Andet postnummer": "Other Postal Code",
    "Andet land/område": "Other Country",
    "Assistentens telefon": "Assistant's Phone",
    "Fax (arbejde)": "Business Fax",
    "Telefon (arbejde)": "Business Phone",
    "Telefon 2 (arbejde)": "Business Phone 2",
    "Tilbagekald": "Callback",
    "Biltelefon": "Car Phone",
    "Primær telefon (firma)": "Company Main Phone",
    "Fax (privat)": "Home Fax",
    "Telefon (privat)": "Home Phone",
    "Telefon 2 (privat)": "Home Phone 2",
    "Mobiltelefon": "Mobile Phone",
    "Anden fax": "Other Fax",
    "Anden telefon": "Other Phone",
    "Personsøger": "Pager",
    "Primær telefon": "Primary Phone",
    "Radiotelefon": "Radio Phone",
    "TTY/TDD-telefon": "TTY/TDD Phone",
    "Konto": "Account",
    "Mærkedag": "Anniversary",
    "Assistentens navn": "Assistant's Name",
    "Takstoplysninger": "Billing Information",
    "Fødselsdag": "Birthday",
    "Adresse,postboks (arbejde)": "Business Address PO Box",
    "Adresse,postboks (privat)": "Home Address PO Box",
    "Anden adresse,postboks": "Other Address PO Box",
    "Kategorier": "Categories",
    "Børn": "Children",
    "Adresseserver": "Directory Server",
    "E-mail-adresse": "E-mail Address",
    "E-mail-type": "E-mail Type",
    "E-mail-vist navn": "E-mail Display Name",
    "E-mail 2-adresse": "E-mail 2 Address",
    "E-mail 2-type": "E-mail 2 Type",
    "E-mail 2-vist navn": "E-mail 2 Display Name",
    "E-mail 3-adresse": "E-mail 3 Address",
    "E-mail 3-type": "E-mail 3 Type",
    "E-mail 3-vist navn": "E-mail 3 Display Name",
    "Køn": "Gender",
    "Se-nr.": "Government ID Number",
    "Initialer": "Initials",
    "Ledig/optaget via internettet": "Internet Free Busy",
    "Nøgleord": "Keywords",
    "Sprog": "Language",
    "Sted": "Location",
    "Navn på overordnet": "Manager's Name",
    "Kørte kilometer": "Mileage",
    "Notater": "Notes",
    "Kontoradresse": "Office Location",
    "Firmanr.": "Organizational ID Number",
    "Prioritet": "Priority",
    "Privat": "Private",
    "Henvist af": "Referred By",
    "Følsomhed": "Sensitivity",
    "Ægtefælle": "Spouse",
    "Bruger 1": "User 1",
    "Bruger 2": "User 2",
    "Bruger 3": "User 3",
    "Bruger 4": "User 4",
    "webside": "Web Page",
}
"""Outlook's column names in Danish, and the English ones they stand for. Names that are alike in both are left out."""

THUNDERBIRD_ENGLISH = (
    *(
        "First Name",
        "Last Name",
        "Display Name",
        "Nickname",
        "Primary Email",
        "Secondary Email",
        "Screen Name",
    ),
    *("Work Phone", "Home Phone", "Fax Number", "Pager Number", "Mobile Number"),
    *("Home Address", "Home Address 2", "Home City", "Home State", "Home ZipCode", "Home Country"),
    *("Work Address", "Work Address 2", "Work City", "Work State", "Work ZipCode", "Work Country"),
    *("Job Title", "Department", "Organization", "Web Page 1", "Web Page 2"),
    *("Birth Year", "Birth Month", "Birth Day", "Custom 1", "Custom 2", "Custom 3", "Custom 4", "Notes"),
)
"""Thunderbird's columns in the order it always writes them in."""

THUNDERBIRD_BRITISH = {
    "Home County": "Home State",
    "Home Post Code": "Home ZipCode",
    "Work County": "Work State",
    "Work Post Code": "Work ZipCode",
    "Organisation": "Organization",
}

THUNDERBIRD_DANISH = (
    *("Fornavn", "Efternavn", "Vis navn", "Alias", "Primær mail", "Sekundær mail", "Skærmnavn"),
    *("Arbejdstelefon", "Hjemmetelefon", "Faxnummer", "Personsøgernummer", "Mobilnummer"),
    *("Hjemmeadresse", "Hjemmeadresse 2", "Hjemmeby", "Hjemmestat", "Hjemmepostnummer", "Hjemmeland"),
    *("Arbejdsadresse", "Arbejdsadresse 2", "Arbejdsby", "Arbejdsstat", "Arbejdspostnummer", "Arbejdsland"),
    *("Job titel", "Afdeling", "Organisation", "Hjemmeside 1", "Hjemmeside 2"),
    *("Fødselsår", "Fødselsmåned", "Fødselsdag", "Brugerdef. 1", "Brugerdef. 2", "Brugerdef. 3"),
    *("Brugerdef. 4", "Notater"),
)
"""The same columns in Danish."""

WHOLE: dict[Column, str] = {
    Column.GIVEN: "first name|firstname|given name|forename|fornavn|vorname|rufname",
    Column.FAMILY: "last name|lastname|surname|family name|efternavn|nachname|familienname|zuname",
    Column.ADDITIONAL: "middle name|additional name|second name|mellemnavn|zweiter vorname",
    Column.PREFIX: "prefix|name prefix|salutation|præfiks|anrede|tiltale",
    Column.SUFFIX: "suffix|name suffix|suffiks|namenszusatz",
    Column.NICKNAME: "nickname|alias|kælenavn|kaldenavn|spitzname",
    Column.NAME: "name|full name|fullname|display name|contact|contact name|person|navn|fulde navn|visningsnavn"
    "|vis navn|kontakt|kontaktperson|vollständiger name|anzeigename|ansprechpartner",
    Column.MOBILE: "mobile|mobile phone|mobile number|cell|cell phone|cellphone|mobil|mobilnr|mobilnummer"
    "|mobiltelefon|handy|handynummer|mobilfunk",
    Column.EMAIL: "email|mail|email address|mail address|emailadresse|mailadresse",
    Column.PHONE: "phone|phone number|telephone|telephone number|tel|tlf|tlfnr|telefon|telefonnr|telefonnummer"
    "|rufnummer|direct|work phone|home phone|business phone",
    Column.LINK: "url|link|website|web site|web page|webpage|homepage|linkedin|profile|profile url|hjemmeside"
    "|webside|internet|webseite",
    Column.ORGANISATION: "company|company name|organisation|organization|organisation name|organization name"
    "|employer|firm|firma|firmanavn|virksomhed|arbejdsgiver|arbejdsplads|arbejdssted|firmenname|unternehmen"
    "|arbeitgeber",
    Column.TITLE: "title|job title|position|role|occupation|titel|stilling|jobtitel|stillingsbetegnelse|rolle"
    "|funktion|beruf|berufsbezeichnung",
    Column.DEPARTMENT: "department|division|team|afdeling|abteilung",
    Column.STREET: "street|address|street address|address 1|gade|vej|adresse|vejnavn|gadenavn|straße|strasse"
    "|anschrift",
    Column.CITY: "city|town|by|bynavn|postdistrikt|stad|ort|stadt|wohnort",
    Column.POSTAL_CODE: "zip|zip code|zipcode|postal code|post code|postcode|postnr|postnummer|plz|postleitzahl",
    Column.REGION: "state|region|county|province|område|landsdel|bundesland",
    Column.COUNTRY: "country|country region|land|staat",
    Column.BIRTHDAY: "birthday|birth date|birthdate|date of birth|dob|fødselsdag|fødselsdato|født|geburtstag"
    "|geburtsdatum",
    Column.NOTE: "note|notes|comment|comments|remark|remarks|noter|notat|notater|bemærkning|bemærkninger"
    "|kommentar|kommentarer|notiz|notizen|bemerkung|bemerkungen|anmerkung",
    Column.TAGS: "tag|tags|label|labels|category|categories|group|groups|keywords|kategori|kategorier|gruppe"
    "|grupper|mærkat|mærkater|etiketter|kategorie|kategorien|gruppen|nøgleord|stichwörter",
    Column.MET_ON: "met on|met at date|met date|first met|date met|connected on|mødt|mødt den|mødtes|mødedato"
    "|kennengelernt am",
    Column.MET_WHERE: "met where|met at|where met|where we met|mødt hvor|hvor mødt|mødested|mødt på"
    "|kennengelernt in|kennengelernt bei",
}
"""What a column is when this is its whole name, split by bars, without signs, spaces, case and a number behind."""

WITHIN: dict[Column, str] = {
    Column.EMAIL: "email|mail|emailadresse|mailadresse",
    Column.MOBILE: "mobile|mobil|cell|mobilnr|mobilnummer|mobiltelefon|handy",
    Column.PHONE: "phone|tlf|telefon|telephone|tlfnr|telefonnummer",
    Column.LINK: "url|website|linkedin|homepage|hjemmeside",
    Column.ORGANISATION: "company|firma|firmanavn|organisation|organization|virksomhed|unternehmen",
    Column.BIRTHDAY: "birthday|fødselsdag|fødselsdato|geburtstag|geburtsdatum",
    Column.POSTAL_CODE: "zip|zipcode|postcode|postnr|postnummer|plz|postleitzahl",
    Column.GIVEN: "fornavn|vorname",
    Column.FAMILY: "efternavn|nachname|surname",
    Column.NOTE: "note|notes|noter|notat|notater|notizen|comments|bemærkninger",
    Column.NAME: "navn",
}
"""What a column is when one of its words is this; the first that fits counts, so the sure words come first."""

AT_WORK = frozenset(
    {"work", "business", "office", "company", "arbejde", "firma", "job", "kontor"}
    | {"arbeit", "geschäftlich", "dienstlich"}
)
AT_HOME = frozenset(
    {"home", "private", "personal", "privat", "hjem", "hjemme", "bolig", "privates", "zuhause"}
)

_BY_WHOLE = {plain(name): column for column, names in WHOLE.items() for name in names.split("|")}
_BY_WORD = [(frozenset(names.split("|")), column) for column, names in WITHIN.items()]
_NUMBER_BEHIND = re.compile(r"\d+$")


def meaning(header: str) -> Column:
    """What a column most likely holds by its name; OWN_FIELD where the name says nothing."""
    key = _NUMBER_BEHIND.sub("", plain(header))
    if column := _BY_WHOLE.get(key):
        return column
    # "E-mail (privat)": the dash must not split the word.
    found = set(words(header.replace("-", "")))
    return next((column for names, column in _BY_WORD if names & found), Column.OWN_FIELD)


def place(header: str) -> str:
    """Whether a column is about work or home by its name: "work", "home" or empty."""
    found = set(words(header))
    if found & AT_HOME:
        return "home"
    return "work" if found & AT_WORK else ""


def count_known(cells: Sequence[str]) -> int:
    """How many of these cells are names of columns, not counting words within longer ones."""
    return sum(_NUMBER_BEHIND.sub("", plain(cell)) in _BY_WHOLE for cell in cells)
