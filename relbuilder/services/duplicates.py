"""Finding contacts that are probably one person. Only reads; what the user makes of a pair stands in `merging`."""

from collections.abc import Sequence

from relbuilder.domain.duplicates import Duplicate, Reason, suspect
from relbuilder.services.batches import batches
from relbuilder.services.ports import Reader
from relbuilder.services.progress import Progress


def find_duplicates(reader: Reader, progress: Progress) -> Sequence[Duplicate]:
    """All pairs that are probably one person, the surest first, without those that were judged different.

    May take a second for a hundred thousand contacts. Raises InputProblem CANCELLED.
    """
    progress.report(0, 1)
    candidates = reader.lookalikes()

    def crowd(_reason: Reason, key: str) -> int:
        return candidates.crowds.get(key, 2)

    found: list[Duplicate] = []
    looked_at = 0
    for block in batches(candidates.pairs):
        progress.report(looked_at, len(candidates.pairs))
        traits = reader.traits(list({number for pair in block for number in pair}))
        for one, other in block:
            # Who was there when the pairs were found may be gone by now.
            suspicion = suspect(traits[one], traits[other], crowd) if {one, other} <= traits.keys() else None
            if suspicion:
                found.append(Duplicate(one, other, suspicion))
        looked_at += len(block)
    return sorted(found, key=lambda pair: (-pair.suspicion.confidence, pair.ids))
