"""Everything measured about claims, quotations, alterations and origin, one part after the other.

    python benchmarks/attribution.py [DATA]        DATA defaults to ../shared/eval

Each part is a script of its own beside this one.
"""

import altered
import claims
import direction
import figures
import quotes
from data import FOLDER

import seeds

PARTS = (seeds, claims, quotes, altered, figures, direction)


def main() -> None:
    """Print the tables of every part as they come."""
    for part in PARTS:
        for line in part.lines(FOLDER):
            print(line, flush=True)
        print()


if __name__ == "__main__":
    main()
