"""Numbers with their noun."""


def counted(number: int, noun: str) -> str:
    """Return "1 quotation" or "3 quotations"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


# The law of chance was fitted on 193 pairs; what it says below one case in 200 is extrapolated.
MEASURED = 200


def one_case_in(chance: float) -> str:
    """Return a chance in [0, 1] as "one case in 89", or "less than one case in 200"."""
    return f"one case in {round(1 / chance)}" if chance * MEASURED >= 1 else f"less than one case in {MEASURED}"
