"""The command merge, as another program would use it."""

from tests.end_to_end.conftest import Commands


def _two(relbuilder: Commands) -> None:
    relbuilder.done("add", "Karen Holm", "--tier", "vip", "--email", "karen@x.dk")
    relbuilder.done("add", "Karen Marie Holm", "--phone", "22334455")
    relbuilder.done("log", "karen@x.dk", "call")


def test_one_contact_goes_into_the_other_with_all_it_has(relbuilder: Commands) -> None:
    _two(relbuilder)
    told = relbuilder.done("merge", "karen@x.dk", "Karen Marie Holm", "--json").document
    assert told == {
        "kept": 1,
        "gone": 2,
        "name": "Karen Marie Holm",
        "tier": "vip",
        "differed": ["name", "tier"],
        "taken_from_gone": ["name"],
        "dry_run": False,
    }
    (left,) = relbuilder.people()
    assert (left["emails"], left["phones"]) == (["karen@x.dk"], ["22334455"])


def test_a_dry_run_only_says_so(relbuilder: Commands) -> None:
    _two(relbuilder)
    told = relbuilder.done("merge", "1", "2", "--dry-run").out
    assert told.splitlines() == [
        "Karen Marie Holm (2) would go into Karen Holm (1)",
        "  name: of the one that goes",
        "  tier: of the one that stays",
    ]
    assert len(relbuilder.people()) == 2
