"""When two figures may stand for one number: rounded, bounded, or a range around it."""

from math import floor, isclose, log10

from auditor.model import Figure

AT_LEAST = frozenset(("at least", "more than", "over", "upward of", "upwards of", "from"))
AT_MOST = frozenset(("up to", "at most", "as many as", "fewer than", "less than", "under", "no more than", "to"))
NEARLY = frozenset(("nearly", "almost", "close to"))
ABOUT = frozenset(("about", "around", "some", "roughly", "approximately", "an estimated"))
# "More than 400" stands for 487, and not for 900; "about 500" for 487. "Hundreds" are anything below a thousand.
ROOM_ABOVE, ROOM_BELOW, ROOM_AROUND, ROOM_OF_MANY = 1.25, 0.75, 0.1, 10
MANY = frozenset((12.0, *(10.0**power for power in range(2, 13))))
# "500" for 487, without a word that says so: one digit less, and within a twentieth.
ROUNDED = 0.05


def agree(one: Figure, two: Figure) -> bool:
    """Tell whether two figures may stand for one number, their units aside."""
    if isclose(one.value, two.value):
        return True
    if one.qualifier == two.qualifier and one.qualifier is not None:
        return False
    return _allows(one, two.value) or _allows(two, one.value) or _rounded(one, two)


def _allows(figure: Figure, other: float) -> bool:
    value, qualifier = figure.value, figure.qualifier
    if qualifier in AT_LEAST:
        room = ROOM_OF_MANY if qualifier == "at least" and value in MANY else ROOM_ABOVE
        return value < other <= room * value
    if qualifier in AT_MOST:
        return ROOM_BELOW * value <= other < value
    if qualifier in NEARLY:
        return (1 - ROOM_AROUND) * value <= other < value
    return qualifier in ABOUT and abs(other - value) <= ROOM_AROUND * value


def _rounded(one: Figure, two: Figure) -> bool:
    if {one.qualifier, two.qualifier} & (AT_LEAST | AT_MOST):
        return False
    coarse, fine = sorted((one.value, two.value), key=_digits)
    if _digits(coarse) >= _digits(fine) or abs(coarse - fine) > ROUNDED * fine:
        return False
    return isclose(round(fine, _digits(coarse) - 1 - floor(log10(fine))), coarse) if fine > 0 else False


def _digits(value: float) -> int:
    """Return the number of digits that are not zeros at the end: 2 for 150,000."""
    return len(f"{value:.12g}".split("e")[0].replace(".", "").strip("0")) or 1
