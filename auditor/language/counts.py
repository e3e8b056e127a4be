"""Numbers with their noun."""


def counted(number: int, noun: str) -> str:
    """Return "1 quotation" or "3 quotations"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
