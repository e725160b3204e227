"""The folders in which is measured: for each size the same people as cards, in the app's file and in the floor's."""

from pathlib import Path

from benchmarks.floors.data import import_cards
from benchmarks.import_ import CARDS
from benchmarks.people import write_cards


def set_up(folder: Path, size: int) -> Path:
    """Make the folder for a number of people, a quarter of them in each column; returns it."""
    from relbuilder.bootstrap.assembly import assembled
    from relbuilder.config.paths import Paths
    from relbuilder.domain.tier import TIERS
    from relbuilder.services.imports import ImportRequest, run_import
    from relbuilder.services.progress import Progress

    stage = folder / str(size)
    stage.mkdir(parents=True)
    write_cards(stage / CARDS, 0, size)
    import_cards(stage / CARDS, stage / "floor.db")
    quarter = size // len(TIERS)
    with assembled(Paths(stage)) as program:
        for number, tier in enumerate(TIERS):
            cards = stage / f"{tier.value}.vcf"
            write_cards(cards, number * quarter, quarter)
            run_import(program.context, ImportRequest((cards,), tier), Progress())
    return stage
