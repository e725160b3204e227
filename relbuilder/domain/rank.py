"""The order of cards within a tier: text keys between which there is always room for one more."""

from fractional_indexing import (  # type: ignore[import-untyped]
    generate_key_between,
    generate_n_keys_between,
)


def rank_between(before: str | None, after: str | None) -> str:
    """A key that sorts after `before` and ahead of `after`; None stands for the top or the bottom."""
    return str(generate_key_between(before, after))


def ranks_between(before: str | None, after: str | None, count: int) -> list[str]:
    """`count` keys in ascending order between two keys."""
    return [str(key) for key in generate_n_keys_between(before, after, count)]
