"""The list of pages is the only one there is: what is not in it is not shown, pictured or tried, and all of it is."""

from relbuilder.cli.parser import parse
from relbuilder.ui import pages


def test_every_page_that_has_a_key_is_in_the_list() -> None:
    keys = {value for name, value in vars(pages).items() if name.isupper() and isinstance(value, str)}
    assert keys == set(pages.PAGES)
    assert len(pages.PAGES) == len(keys)


def test_every_page_can_be_pictured() -> None:
    for page in pages.PAGES:
        assert parse(["screenshot", "pictures", "--page", page]).page == page
