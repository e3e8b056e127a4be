"""The shapes of numbers in news, and what they are worth."""

import re

from auditor.language.words import NUMBER_WORDS

TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = {
    **dict.fromkeys(("thousand", "k"), 1e3),
    **dict.fromkeys(("million", "mln", "mn", "m"), 1e6),
    **dict.fromkeys(("billion", "bln", "bn"), 1e9),
    **dict.fromkeys(("trillion", "tn"), 1e12),
    "hundred": 1e2,
    "dozen": 12.0,
    "lakh": 1e5,
    "crore": 1e7,
}
_PARTS = {"half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "tenth": 10}
# "Tens of thousands" is at least that; "hundreds of" the higher one.
_MANY = {"tens": 10.0, "hundreds": 100.0}
_WORDS = (
    rf"(?:{'|'.join(TENS)})-(?:one|two|three|four|five|six|seven|eight|nine)|{'|'.join(NUMBER_WORDS)}|{'|'.join(TENS)}"
)
_QUALIFIER = (
    r"up to|at least|more than|over|about|around|some|nearly|almost|roughly|as many as|fewer than|less than|"
    r"an estimated|at most|approximately|only|under|close to|upwards? of|no more than"
)
MONEY = r"[$€£¥₹]|Rs\.? ?"
# At most 15 digits: what is longer is no count, and 20,000 digits have no value. "1,,,000" is no number either.
NUMBER = re.compile(
    rf"(?:\b(?P<qualifier>{_QUALIFIER}) )?"
    rf"(?<![\w.:/,+#])(?<![A-Za-z]-)(?P<number>(?P<money>\b(?:US|HK|NZ|A|C)?\$|{MONEY})?"
    rf"(?<!\d)\d{{1,15}}(?:,\d{{3}}){{0,4}}(?:,\d\d(?=,\d{{3}}))?(?:\.\d{{1,9}})?|(?:{_WORDS})\b)"
    r"(?P<half>[ -]and[ -]a[ -]half\b)?"
    r"(?:(?P<percent> ?%| percent\b| per cent\b|-percent\b)|"
    r"(?:[ -](?P<scale>hundred|thousand|million|billion|trillion|dozen|lakh|crore|mln|bln)s?|"
    r"(?P<letter>k|mn?|bn|tn))\b)?"
    r"(?!\w|[:/]\d|,+\d)",
    re.IGNORECASE,
)
VAGUE = re.compile(
    r"\b(?:(?P<many>tens|hundreds) of )?(?P<scale>dozens|hundreds|thousands|millions|billions) of "
    r"(?!the\b|his\b|her\b)",
    re.IGNORECASE,
)
PART = re.compile(
    r"\b(?:(?P<half>half)|(?P<one>an?|one)[ -](?P<part>third|quarter|fourth|fifth|tenth)|"
    r"(?P<number>two|three|four|nine)[ -](?P<parts>thirds|quarters|fourths|fifths|tenths))(?= of\b|s\b)?\b(?= of\b)",
    re.IGNORECASE,
)
# A clock time, "Page 5" and "No. 7", a telephone number, an age ("aged 40" is a figure of its own), a section of a law.
NO_COUNT = re.compile(
    rf"\b(?:{_WORDS}) o'clock|"
    r"\b\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?|o'clock|GMT\b|hrs\b)|\b\d{1,2}:\d\d\b|"
    r"\b(?:No|nos?|page|pp?|article|section|chapter|channel|route|highway|interstate|flight|boeing|airbus|"
    r"amendment|title|figure|type|phase|formula|group of|g)\.?[ -]\d{1,5}(?:\.\d+)?\b(?! (?:million|billion))|"
    r"(?<!\w)\(?\+?\d{2,4}\)?[ -]\d{3,4}[ -]\d{3,7}\b|\b\d{3}-\d{4}\b",
    re.IGNORECASE,
)


def value(number: str, scale: str) -> float:
    """Return what a number as printed is worth, "twenty-one", "$1,500" and "2.5" "million" included."""
    plain = number.casefold().replace("us$", "$").replace(",", "")
    plain = re.sub(r"^(?:[a-z]{0,2}[$€£¥₹]|rs\.? ?)", "", plain)
    return sum(map(_worth, plain.split("-"))) * _SCALES.get(scale.casefold(), 1.0)


def _worth(word: str) -> float:
    return 20.0 + 10 * TENS.index(word) if word in TENS else float(NUMBER_WORDS.get(word, word))


def many(hit: re.Match[str]) -> float:
    """Return the least that "dozens of" or "hundreds of thousands of" stands for."""
    return (
        _MANY.get((hit.group("many") or "").casefold(), 1.0) * _SCALES[hit.group("scale").casefold().removesuffix("s")]
    )


def share(hit: re.Match[str]) -> float:
    """Return "two-thirds of" in per cent."""
    part = (hit.group("half") or hit.group("part") or hit.group("parts")).casefold()
    number = NUMBER_WORDS.get((hit.group("number") or "one").casefold(), "1")
    return round(100 * int(number) / _PARTS[part.removesuffix("s") if part != "halves" else part], 1)
