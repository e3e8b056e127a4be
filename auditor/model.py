"""The nouns: every value that crosses a stage border, in the order in which an article meets them.

All are frozen. Tuples in an Audit are sorted, so equal inputs give equal audits. `None` means "not known"; a value that
was not measured is never 0.
"""

import datetime
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from auditor.settings import Settings

# --- read ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of `Document.text`, in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A span of one document, by its id."""

    document: str
    span: Span


@dataclass(frozen=True, slots=True)
class Document:
    """One article as it was read. What is not known from metadata or the manifest is None, never guessed from prose."""

    id: str
    text: str
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    published: datetime.date | None = None
    url: str | None = None
    source: str | None = None
    sha256: str | None = None
    language: str | None = None
    declared: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Skipped:
    """An input that was not read, and why. It appears in the report."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True, order=True)
class Notice:
    """A caveat about a document that was read: encoding guessed, hidden characters, too short for shares."""

    document: str
    code: str
    message: str


# --- mark ---------------------------------------------------------------------------------------------------------


class Family(StrEnum):
    """What a mark says a stretch of text is. The first six are left out of matching."""

    ADVERTISING = "advertising"
    PROMOTION = "promotion"
    SITE = "site"
    MEDIA = "media"
    META = "meta"
    NOTICE = "notice"
    STRUCTURE = "structure"
    SOURCE_CREDIT = "source-credit"
    DECLARED = "declared"
    TRANSLATION = "translation"
    SPIN = "spin"
    FOREIGN = "foreign"
    SLIP = "slip"
    HIDDEN = "hidden"


REMOVING = frozenset({Family.ADVERTISING, Family.PROMOTION, Family.SITE, Family.MEDIA, Family.META, Family.NOTICE})


class Strength(StrEnum):
    """How sure a mark is. Line marks are certain, likely or possible; marks of language strong, medium or weak."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"
    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text that is not reporting, or that looks machine-made. The text itself is never changed."""

    document: str
    span: Span
    rule: str
    family: Family
    strength: Strength
    message: str

    @property
    def removes(self) -> bool:
        """Whether matching leaves this stretch out."""
        return self.family in REMOVING and self.strength in (Strength.CERTAIN, Strength.LIKELY)


# --- segment ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """A sentence outside removing marks; `ordinal` counts from 0 in its document."""

    document: str
    ordinal: int
    span: Span


@dataclass(frozen=True, slots=True)
class Quote:
    """The words between quotation marks (marks left out), who said them, by which verb, and to which outlet."""

    document: str
    span: Span
    speaker: Span | None = None
    cue: Span | None = None
    recipient: Span | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit class ("country" for nations too) and qualifier ("up to"). Dates are not figures."""

    document: str
    span: Span
    value: float
    unit: str | None
    qualifier: str | None


@dataclass(frozen=True, slots=True)
class Reported:
    """What somebody is said to have said, in the words of the article: a hint at a source, not a quotation.

    `span` may hold quotations; `source` is who says it, `cue` the word that says so.
    """

    document: str
    span: Span
    source: Span
    cue: Span


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in the text: what it says of year, month, day and weekday (Monday is 0), None for what it does not."""

    document: str
    span: Span
    year: int | None
    month: int | None
    day: int | None
    weekday: int | None


class ClaimKind(StrEnum):
    STATEMENT = "statement"
    QUOTE = "quote"
    FIGURE = "figure"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence that says something, and the source it cites, as the text names it."""

    id: str
    document: str
    span: Span
    kind: ClaimKind
    cited_source: str | None


@dataclass(frozen=True, slots=True)
class Segmented:
    """What `segment_document` finds in one document, each tuple in text order."""

    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]
    figures: tuple[Figure, ...]
    claims: tuple[Claim, ...]
    reported: tuple[Reported, ...] = ()
    dates: tuple[Dated, ...] = ()


# --- confirm ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Evidence:
    """A number, a sentence for a human, and the places on both sides that an editor can look up.

    In a Relation, a positive strength speaks for "right from left", a negative one for "left from right".
    """

    name: str
    strength: float
    detail: str
    here: tuple[Place, ...] = ()
    there: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Aligned:
    """Two sentences that answer each other; `similarity` is their TF-IDF cosine in [0, 1]."""

    left: Sentence
    right: Sentence
    similarity: float


class PassageKind(StrEnum):
    """Whether a passage stands almost word for word in both articles, or in other words."""

    VERBATIM = "verbatim"
    REWORDED = "reworded"


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of narration in both articles, from its first sentence to its last; `pairs` says which answers which.

    `words` counts the paired sentences of the left side, quotations included where the passage is reworded. A reworded
    passage has the `score` of its run, the `chance` in [0, 1] that two independent reports of one event hold a run of
    that score, and rare words `shared`; `verbatim` of its pairs stand almost word for word in both.
    """

    kind: PassageKind
    left: Span
    right: Span
    pairs: tuple[Aligned, ...]
    words: int
    score: float | None = None
    chance: float | None = None
    shared: tuple[str, ...] = ()
    verbatim: int = 0


class Verdict(StrEnum):
    """What a pair of articles is, in order of precedence. An audit omits `unrelated`."""

    COPY = "copy"
    REWRITTEN = "rewritten"
    SHARED_PASSAGES = "shared-passages"
    POSSIBLE = "possible"
    SAME_STORY = "same-story"
    UNRELATED = "unrelated"


COPYING = frozenset({Verdict.COPY, Verdict.REWRITTEN})


@dataclass(frozen=True, slots=True)
class Match:
    """A confirmed pair, left < right by id.

    `score` is the fitted score in [0, 1], None where an article is too short for one. `jaccard` is that of the
    skip-pair shingles; `left_in_right` the share of the left article's words in sentences that the right one answers.
    """

    left: str
    right: str
    verdict: Verdict
    score: float | None
    jaccard: float | None
    left_in_right: float | None
    right_in_left: float | None
    aligned: tuple[Aligned, ...]
    passages: tuple[Passage, ...]
    evidence: tuple[Evidence, ...]

    @property
    def copying(self) -> bool:
        """Whether the pair is reported as copy or rewritten."""
        return self.verdict in COPYING


# --- compare ------------------------------------------------------------------------------------------------------


class AlterationKind(StrEnum):
    """In what two texts differ, not who changed it; `variant` is a quotation where no copy relation is known."""

    QUOTE = "quote"
    VARIANT = "variant"
    TITLE = "title"
    HEADLINE = "headline"
    MARKS = "marks"
    CREDIT = "credit"
    SHARED_CREDIT = "shared-credit"
    FIGURE = "figure"
    DATE = "date"
    WORDING = "wording"


# What stands inside quotation marks and is altered there; a variant is not.
IN_MARKS = frozenset({AlterationKind.QUOTE, AlterationKind.TITLE})


class Severity(StrEnum):
    """The heaviest kind of word that differs."""

    NEGATION = "negation"
    NUMBER = "number"
    MODALITY = "modality"
    REPLACED = "replaced"
    CONTENT_WORD = "content-word"
    FUNCTION_WORD = "function-word"


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Words that differ: a span of each document, one of them empty for an insertion or a deletion."""

    left: Span
    right: Span


@dataclass(frozen=True, slots=True)
class Alteration:
    """A difference between two linked articles, with the place on each side and the words that differ."""

    id: str
    kind: AlterationKind
    left: Place
    right: Place
    edits: tuple[Edit, ...]
    severity: Severity | None


# --- attribute ----------------------------------------------------------------------------------------------------


# The names of pieces of evidence that another stage looks for. The first of them makes a Relation implicit.
CLOSER = "closer to the original"
SAME_TEXT, SAME_SOURCE, SAME_THIRD = "same text", "same source used", "same third article"
RUNS, QUOTED_ALIKE = "five-word runs", "same quotations"
LENT = "cited by an earlier carrier"


class RelationKind(StrEnum):
    LEFT_FROM_RIGHT = "left-from-right"
    RIGHT_FROM_LEFT = "right-from-left"
    COMMON_SOURCE = "common-source"
    WIRE = "wire"
    REVISION = "revision"
    UNDETERMINED = "undetermined"


class Confidence(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Relation:
    """Which way a copy went, or that both draw on one source, or that it cannot be told; left < right by id."""

    left: str
    right: str
    kind: RelationKind
    confidence: Confidence
    evidence: tuple[Evidence, ...]

    @property
    def origin(self) -> str | None:
        """The document the other one was made from; None where no direction is stated."""
        return {RelationKind.RIGHT_FROM_LEFT: self.left, RelationKind.LEFT_FROM_RIGHT: self.right}.get(self.kind)

    @property
    def implicit(self) -> bool:
        """Whether only the texts tell: the origin is closer to the original, which may lie outside this batch."""
        return self.origin is not None and any(piece.name == CLOSER for piece in self.evidence)


@dataclass(frozen=True, slots=True)
class Cluster:
    """Articles joined by copy or rewrite matches, members sorted by id; `origin` is None where it cannot be told."""

    id: str
    members: tuple[str, ...]
    origin: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """Another document's claim that says the same; `similarity` in [0, 1]."""

    document: str
    claim: str
    similarity: float


@dataclass(frozen=True, slots=True)
class Attribution:
    """For one claim: the earliest document of the batch that carries it (None: the order cannot be told)."""

    claim: str
    origin: str | None
    links: tuple[Link, ...]
    cited_source: str | None
    confidence: Confidence
    evidence: tuple[Evidence, ...]
    kind: Literal["copied", "primary-source", "first-seen", "undetermined"] = "undetermined"


# --- score --------------------------------------------------------------------------------------------------------


class State(StrEnum):
    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not-met"
    NOT_OBSERVABLE = "not-observable"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One line of a scorecard. `value` is None where it was not measured; `note` then says why.

    It is met from the first of the `steps` and partly met from the second; falling steps ask for less. `weight` orders
    the editor's queue and nothing else.
    """

    name: str
    value: float | None
    unit: str
    state: State
    n: int
    interval: tuple[float, float] | None
    note: str
    evidence: tuple[Evidence, ...] = ()
    group: str = ""
    weight: float = 0.0
    steps: tuple[float, float] | None = None


class TranslationLevel(StrEnum):
    """Signs of machine translation or spinning in one article; fluent machine translation cannot be excluded."""

    DECLARED = "declared"
    STRONG = "strong indicators"
    SOME = "some indicators"
    NONE_FOUND = "none found"


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The criteria of one document. There is no total."""

    document: str
    criteria: tuple[Criterion, ...]
    translation_level: TranslationLevel


@dataclass(frozen=True, slots=True)
class Term:
    """What one criterion adds to the attention that an article asks for: `lack` in [0, 1], 0 for a value of 1."""

    criterion: str
    weight: float
    lack: float


@dataclass(frozen=True, slots=True)
class Queued:
    """An article in the editor's reading order. `terms` are what is lacking, heaviest first, of `observed` criteria.

    Their sum orders the queue; it is no score of the article and is not shown without its terms.
    """

    document: str
    terms: tuple[Term, ...]
    observed: int

    @property
    def attention(self) -> float:
        """The sum of the terms: weight times lack."""
        return sum(term.weight * term.lack for term in self.terms)


@dataclass(frozen=True, slots=True)
class Spread:
    """The values of one criterion in the `n` articles of an outlet in which it was observed, `met` of them met.

    median and range are None where n is too small.
    """

    criterion: str
    unit: str
    n: int
    met: int
    median: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class OutletSummary:
    """The articles of one outlet. No rank and no total; partners are (outlet, articles), most articles first."""

    outlet: str
    articles: tuple[str, ...]
    earliest: datetime.date | None
    latest: datetime.date | None
    spreads: tuple[Spread, ...]
    taken_from: tuple[tuple[str, int], ...]
    taken_by: tuple[tuple[str, int], ...]


class Level(StrEnum):
    """How much a finding asks for attention: the one scale behind "look at these first" and `--fail-on`."""

    INFO = "info"
    NOTICE = "notice"
    WARNING = "warning"
    SERIOUS = "serious"

    @property
    def rank(self) -> int:
        """0 for info to 3 for serious."""
        return list(Level).index(self)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something an editor should look at. `id` is a stable hash of the kind and the quoted words."""

    id: str
    kind: str
    level: Level
    places: tuple[Place, ...]
    message: str
    evidence: tuple[Evidence, ...] = ()


# --- the whole ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Coverage:
    """What "earliest in this batch" rests on: how many articles, outlets and dates there were."""

    documents: int
    outlets: int
    dated: int
    earliest: datetime.date | None
    latest: datetime.date | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What `compare_documents` says of two articles."""

    match: Match
    alterations: tuple[Alteration, ...]
    relation: Relation


@dataclass(frozen=True, slots=True)
class Ignored:
    """An entry of the ignore list: the id or the kind of a finding that an editor has settled, why, and until when.

    `article` and `other` limit it to findings that name one of these articles, or outlets, and another one of those.
    `expired` is told by whoever knows the date of today; `findings` are the ids that it is about, expired or not.
    """

    finding: str
    reason: str
    who: str
    until: datetime.date
    article: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    expired: bool = False
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Baseline:
    """An earlier audit by its name: the ids of findings that it knew, and of those that are no longer found."""

    name: str
    known: tuple[str, ...]
    gone: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class Rating:
    """A third party's opinion on a site or an outlet, from a table of the user's own; it takes part in nothing else.

    `rated` is the domain or the outlet that the table names, `articles` are those of the batch that it is about.
    """

    rated: str
    rating: str
    scale: str
    rater: str
    date: datetime.date
    licence: str
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Audit:
    """Everything an audit found. Tuples are sorted: equal in, equal out."""

    documents: tuple[Document, ...]
    skipped: tuple[Skipped, ...]
    notices: tuple[Notice, ...]
    marks: tuple[Mark, ...]
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]
    figures: tuple[Figure, ...]
    claims: tuple[Claim, ...]
    matches: tuple[Match, ...]
    alterations: tuple[Alteration, ...]
    relations: tuple[Relation, ...]
    clusters: tuple[Cluster, ...]
    attributions: tuple[Attribution, ...]
    scorecards: tuple[Scorecard, ...]
    findings: tuple[Finding, ...]
    coverage: Coverage
    settings: Settings
    version: str
    ignored: tuple[Ignored, ...] = ()
    baseline: Baseline | None = None
    ratings: tuple[Rating, ...] = ()
    queue: tuple[Queued, ...] = ()
    outlets: tuple[OutletSummary, ...] = ()
