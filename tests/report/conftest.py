"""An audit made by hand: a ferry pier, its rewrite with an altered quotation, and a third report on the pier."""

import datetime
from dataclasses import replace

import pytest

from auditor.model import (
    Aligned,
    Alteration,
    AlterationKind,
    Attribution,
    Audit,
    Claim,
    ClaimKind,
    Cluster,
    Confidence,
    Coverage,
    Criterion,
    Document,
    Edit,
    Evidence,
    Family,
    Finding,
    Ignored,
    Level,
    Link,
    Mark,
    Match,
    Notice,
    Place,
    Quote,
    Relation,
    RelationKind,
    Scorecard,
    Sentence,
    Severity,
    Skipped,
    Span,
    State,
    Strength,
    TranslationLevel,
    Verdict,
)
from auditor.report.render import render_audit
from auditor.report.view import View, view
from auditor.settings import Settings

ORIGIN = "101-quay-gazette"
COPY = "102_tidewater.now"
OTHER = "103-coast"

TEXTS = {
    ORIGIN: (
        "Ferry pier to close for eleven weeks\n"
        "The old ferry pier at Brackwell will close in May, Harbour Officer Nell Harrow said on Monday.\n"
        "“The beams are certainly worn and we will replace forty of them,” Harrow told the Quay Gazette.\n"
        "About 900 commuters use the pier each day.\n"
        "The council has not set a budget."
    ),
    COPY: (
        "Subscribe now and get two months free\n"
        "Ferry jetty to shut for 11 weeks\n"
        "In May, the old ferry jetty at Brackwell will shut, said Harbour Officer Nell Harrow on Monday.\n"
        "Harrow told Tidewater Now: “The timbers are obviously worn and we may replace forty of them.”\n"
        "About 1,900 commuters use the jetty every day.\n"
        "Harrow spoke to the Quay Gazette at the slipway."
    ),
    OTHER: (
        "Brackwell votes on pier repair\n"
        "Councillors vote on Thursday whether the pier repair may begin, a spokesman wrote.\n"
        "This page was translated by a program."
    ),
}


def place(document: str, words: str) -> Place:
    """Return where the words stand in the document; they must stand there."""
    start = TEXTS[document].index(words)
    return Place(document, Span(start, start + len(words)))


def sentence(document: str, ordinal: int) -> Sentence:
    line = TEXTS[document].split("\n")[ordinal]
    return Sentence(document, ordinal, place(document, line).span)


def alteration(kind: AlterationKind, left: str, right: str, severity: Severity | None = None) -> Alteration:
    one, other = place(ORIGIN, left), place(COPY, right)
    return Alteration(f"{kind}-{left[:5]}", kind, one, other, (Edit(one.span, other.span),), severity)


def claim(document: str, words: str, source: str | None = None) -> Claim:
    return Claim(f"{document}/{words[:8]}", document, place(document, words).span, ClaimKind.STATEMENT, source)


DOCUMENTS = (
    Document(ORIGIN, TEXTS[ORIGIN], "Ferry pier to close", "Quay Gazette", published=datetime.date(2023, 4, 3)),
    Document(COPY, TEXTS[COPY], outlet="Tidewater Now", sha256="ab" * 32),
    Document(OTHER, TEXTS[OTHER]),
)
ALIGNED = tuple(
    Aligned(sentence(ORIGIN, left), sentence(COPY, right), 0.6) for left, right in ((0, 1), (1, 2), (2, 3), (3, 4))
)
MATCH = Match(ORIGIN, COPY, Verdict.REWRITTEN, 0.97, 0.21, 0.74, 0.9, ALIGNED, (), (
    Evidence("coverage", 0.9, "4 of 5 sentences are answered, in the same order"),
))  # fmt: skip
SAME_STORY = Match(ORIGIN, OTHER, Verdict.SAME_STORY, 0.12, 0.02, 0.1, 0.1, (), (), ())
ALTERATIONS = (
    alteration(
        AlterationKind.QUOTE,
        "The beams are certainly worn and we will replace forty of them",
        "The timbers are obviously worn and we may replace forty of them",
        Severity.MODALITY,
    ),
    alteration(AlterationKind.CREDIT, "told the Quay Gazette", "told Tidewater Now"),
    alteration(AlterationKind.SHARED_CREDIT, "the Quay Gazette", "the Quay Gazette"),
    alteration(AlterationKind.FIGURE, "900", "1,900", Severity.NUMBER),
)
RELATION = Relation(ORIGIN, COPY, RelationKind.RIGHT_FROM_LEFT, Confidence.HIGH, (
    Evidence("credit", 3.0, "one names the other outlet", (place(ORIGIN, "the Quay Gazette"),),
             (place(COPY, "the Quay Gazette"),)),
    Evidence("length", -0.5, "the longer text"),
))  # fmt: skip
CLAIMS = (
    claim(ORIGIN, "About 900 commuters use the pier each day.", "Harbour Office"),
    claim(COPY, "About 1,900 commuters use the jetty every day.", "Harbour Office"),
    claim(COPY, "Harrow spoke to the Quay Gazette at the slipway."),
)
ATTRIBUTIONS = (
    Attribution(CLAIMS[0].id, ORIGIN, (Link(COPY, CLAIMS[1].id, 0.8),), "Harbour Office", Confidence.HIGH, ()),
    Attribution(CLAIMS[1].id, ORIGIN, (Link(ORIGIN, CLAIMS[0].id, 0.8),), "Harbour Office", Confidence.HIGH, ()),
    Attribution(CLAIMS[2].id, COPY, (), None, Confidence.HIGH, ()),
)
MARKS = (
    Mark(COPY, place(COPY, "Subscribe now and get two months free").span, "subscribe", Family.PROMOTION,
         Strength.CERTAIN, "asks readers for money"),
    Mark(OTHER, place(OTHER, "This page was translated by a program.").span, "declares-translation", Family.DECLARED,
         Strength.STRONG, "the page says so"),
)  # fmt: skip


def scorecard(document: str, share: float | None, level: TranslationLevel) -> Scorecard:
    state = State.NOT_OBSERVABLE if share is None else State.MET if share > 0.7 else State.NOT_MET
    note = "too short for shares" if share is None else "words without an earlier counterpart"
    interval = None if share is None else (max(share - 0.1, 0.0), min(share + 0.1, 1.0))
    original = Criterion("original share", share, "share", state, 5, interval, note)
    readable = Criterion("readability", 8.25, "grade", State.MET, 5, None, "ARI")
    return Scorecard(document, (original, readable), level)


FINDINGS = (
    Finding("f1", "rewrite", Level.SERIOUS, (place(COPY, "In May"), place(ORIGIN, "The old")), "likely rewritten"),
    Finding("f2", "quotations-altered", Level.WARNING, (ALTERATIONS[0].right, ALTERATIONS[0].left),
            "other words inside the marks: 1 quotation"),
    Finding("f3", "outlet-suggested", Level.INFO, (place(OTHER, "a spokesman"),), "the text names an outlet",
            (Evidence("outlet", 1.0, "Coast Wire"),)),
)  # fmt: skip

AUDIT = Audit(
    documents=DOCUMENTS,
    skipped=(Skipped("notes.bin", "no text: 40 % of its bytes are control characters"),),
    notices=(Notice(OTHER, "short", "under 8 body sentences: too short for shares"),),
    marks=MARKS,
    sentences=tuple(sentence(ORIGIN, at) for at in range(5)) + tuple(sentence(COPY, at) for at in range(1, 6)),
    quotes=(
        Quote(ORIGIN, ALTERATIONS[0].left.span, recipient=place(ORIGIN, "the Quay Gazette").span),
        Quote(COPY, ALTERATIONS[0].right.span),
    ),
    figures=(),
    claims=CLAIMS,
    matches=(MATCH, SAME_STORY),
    alterations=ALTERATIONS,
    relations=(RELATION,),
    clusters=(Cluster("c1", (ORIGIN, COPY), ORIGIN, (Evidence("credit", 3.0, "the copy names the other outlet"),)),),
    attributions=ATTRIBUTIONS,
    scorecards=(
        scorecard(ORIGIN, 1.0, TranslationLevel.NONE_FOUND),
        scorecard(COPY, 0.05, TranslationLevel.SOME),
        scorecard(OTHER, None, TranslationLevel.DECLARED),
    ),
    findings=FINDINGS,
    coverage=Coverage(3, 2, 1, datetime.date(2023, 4, 3), datetime.date(2023, 4, 3)),
    settings=Settings(),
    version="0.1.0",
)


@pytest.fixture(scope="session")
def audit() -> Audit:
    return AUDIT


@pytest.fixture(scope="session")
def undetermined() -> Audit:
    """The same audit without a stated direction."""
    relation = replace(RELATION, kind=RelationKind.UNDETERMINED)
    return replace(AUDIT, relations=(relation,), clusters=(replace(AUDIT.clusters[0], origin=None, evidence=()),))


@pytest.fixture(scope="session")
def bare() -> Audit:
    """An audit of one article in which nothing was found."""
    return Audit(
        documents=DOCUMENTS[:1], skipped=(), notices=(), marks=(), sentences=(), quotes=(), figures=(), claims=(),
        matches=(), alterations=(), relations=(), clusters=(), attributions=(), scorecards=(), findings=(),
        coverage=Coverage(1, 1, 0, None, None), settings=Settings(), version="0.1.0",
    )  # fmt: skip


@pytest.fixture(scope="session")
def pages() -> dict[str, str]:
    """The rendered report."""
    return render_audit(AUDIT, "md")


@pytest.fixture(scope="session")
def seen() -> View:
    return view(AUDIT)


def entry(*findings: str, idle: bool = False) -> Ignored:
    """Return an entry of the ignore list about these findings, or one about none of them."""
    day = datetime.date(2030, 1, 31)
    return Ignored(findings[0], "by *agreement*", "Ada Moss", day, findings=() if idle else findings)
