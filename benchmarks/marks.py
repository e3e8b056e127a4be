"""Print how well marks find what is not reporting and what looks machine-made.

PYTHONPATH=. python benchmarks/marks.py [DATA]        DATA defaults to ../shared/eval
"""

import itertools

import boilerplate
import translation
from data import FOLDER


def main() -> None:
    """Print the tables of both subjects."""
    for line in itertools.chain(boilerplate.lines(FOLDER), translation.lines(FOLDER)):
        print(line)


if __name__ == "__main__":
    main()
