"""The order of cards within a tier: text keys between which there is always room for one more.

A key is a whole number of eight hexadecimal digits, then a fraction in base 62 without trailing zeros. Cards added at
the top or the bottom count the number down or up, so keys stay short; only cards put between neighbours need fractions.
"""

from string import ascii_lowercase, ascii_uppercase, digits

_DIGITS = digits + ascii_uppercase + ascii_lowercase  # in ASCII order, as the database compares
_BASE = len(_DIGITS)
_WIDTH = 8
_MIDDLE = 16**_WIDTH // 2


def rank_between(before: str | None, after: str | None) -> str:
    """A key that sorts after `before` and ahead of `after`; None stands for the top or the bottom.

    Raises ValueError when `before` does not sort ahead of `after`.
    """
    if before is not None and after is not None:
        return _inner(before, after)
    if after is not None:
        return _key(_whole(after) - 1)
    return _key(_below(before))


def ranks_between(before: str | None, after: str | None, count: int) -> list[str]:
    """`count` keys in ascending order between two keys; raises ValueError like `rank_between`."""
    if before is None or after is None:
        first = _whole(after) - count if after is not None else _below(before)
        return [_key(number) for number in range(first, first + count)]
    if count == 0:
        return []
    middle = _inner(before, after)
    left = (count - 1) // 2
    return [*ranks_between(before, middle, left), middle, *ranks_between(middle, after, count - 1 - left)]


def _inner(before: str, after: str) -> str:
    if before >= after:
        raise ValueError("ranks out of order")
    lower, upper = _whole(before), _whole(after)
    if upper - lower > 1:
        return _key((lower + upper) // 2)
    ceiling = after[_WIDTH:] if lower == upper else None
    return before[:_WIDTH] + _fraction(before[_WIDTH:], ceiling)


def _fraction(low: str, high: str | None) -> str:
    """A fraction strictly between two; no `high` stands for 1."""
    if high is not None:
        shared = 0
        while shared < len(high) and (low[shared : shared + 1] or _DIGITS[0]) == high[shared]:
            shared += 1
        if shared:
            return high[:shared] + _fraction(low[shared:], high[shared:])
    first = _DIGITS.index(low[0]) if low else 0
    last = _BASE if high is None else _DIGITS.index(high[0])
    if last - first > 1:
        return _DIGITS[(first + last) // 2]
    if high is not None and len(high) > 1:
        return high[0]
    return _DIGITS[first] + _fraction(low[1:], None)


def _below(before: str | None) -> int:
    return _MIDDLE if before is None else _whole(before) + 1


def _whole(rank: str) -> int:
    return int(rank[:_WIDTH], 16)


def _key(number: int) -> str:
    return f"{number:0{_WIDTH}x}"
