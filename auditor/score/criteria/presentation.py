"""Presentation: the weakest evidence. What stands around the reporting, and in what tone it is written."""

from dataclasses import replace

from auditor.language.counts import counted
from auditor.language.loaded import SHOUTED, SIGNS, loaded_words
from auditor.language.words import STOP_WORDS, stem, word_spans, words
from auditor.model import Criterion, Evidence, Family, State
from auditor.score.criteria.case import Case
from auditor.score.criteria.standard import Group, Standard
from auditor.score.readability import readability

MARKED = Standard("page share of marked lines", Group.PRESENTATION, 3.0, "share of words", (0.15, 0.30), english=False)
HEADLINE = Standard("headline in body", Group.PRESENTATION, 3.0, "share of its words", (0.50, 0.33))
LOADED = Standard("loaded words", Group.PRESENTATION, 2.0, "per 1,000 words", (2.5, 5.0))
SHOUTING = Standard("shouting", Group.PRESENTATION, 1.0, "per 100 sentences", (2.0, 8.0))
READABILITY = Standard("readability", Group.PRESENTATION, 0.0, "grade (ARI)")
# A rate per 1,000 words of a short text is one word more or less.
_WORDS = 200
_SHOWN = 10


def page_share(case: Case) -> Criterion:
    """Return the share of the text's words that stand in lines which are not reporting, in [0, 1]: less is better."""
    text = case.subject.document.text
    total = len(words(text))
    if not total:
        return MARKED.unseen("no words")
    removing = [mark for mark in case.subject.marks if mark.removes]
    removed = sum(len(words(text[mark.span.start : mark.span.end])) for mark in removing)
    return MARKED.measured(removed / total, total, f"{removed} of {total} words stand in marked lines")


def headline_in_body(case: Case) -> Criterion:
    """Return the share of the headline's words of content, names and numbers among them, that the body has, in [0, 1].

    Words are compared by their stems, number words as digits. It tells that a headline belongs to a text, not that the
    text bears it out: a denial has the same words.
    """
    title = _title(case)
    wanted = {stem(word): word for word in words(title) if word not in STOP_WORDS}
    if not wanted or not case.texts:
        return HEADLINE.unseen("no headline known" if not title else "no words of content to look for")
    heading = words(title)
    there = {stem(word) for text in case.texts if (found := words(text)) != heading for word in found}
    missing = [word for key, word in wanted.items() if key not in there]
    n = len(wanted)
    absent = f"; not there: {', '.join(missing)}" if missing else ""
    note = f"{n - len(missing)} of {counted(n, 'word')} of the headline{absent}"
    return HEADLINE.measured(1 - len(missing) / n, n, note)


def _title(case: Case) -> str:
    document = case.subject.document
    marked = (mark for mark in case.subject.marks if mark.family is Family.STRUCTURE and mark.rule == "title")
    return document.title or next((document.text[mark.span.start : mark.span.end] for mark in marked), "")


def loaded(case: Case) -> Criterion:
    """Return the loaded and absolute words in 1,000 words outside quotation marks: less is better.

    The list is short and by general knowledge; irony, criticism of a play and a real disaster have such words as well.
    """
    text, spans = case.narrated, [sentence.span for sentence in case.body]
    told = sum(sum(1 for _ in word_spans(text[span.start : span.end])) for span in spans)
    if told < _WORDS:
        return LOADED.unseen(f"{counted(told, 'word')} outside quotations, a rate needs {_WORDS}")
    found = [(hit.group().lower(), span) for span in spans for hit in loaded_words(text[span.start : span.end])]
    evidence = tuple(Evidence("loaded word", 1.0, word, (case.place(span),)) for word, span in found[:_SHOWN])
    note = f"{len(found)} in {told} words outside quotations"
    return LOADED.measured(1000 * len(found) / told, told, note, evidence=evidence)


def shouting(case: Case) -> Criterion:
    """Return how often 100 body sentences have three words in capitals in a row, or !! or ?!: less is better.

    Capitals alone are at most partly met, since they may be a heading; so is one sentence, of however few.
    """
    if not case.body or len(case.body) < case.settings.body_sentences:
        return SHOUTING.unseen(
            f"{counted(len(case.body), 'body sentence')}, a rate needs {case.settings.body_sentences}"
        )
    found = [s.span for s in case.body if SHOUTED.search(case.narrated, s.span.start, s.span.end)]
    evidence = (Evidence("shouted", 1.0, "shouted", tuple(map(case.place, found))),) if found else ()
    note = f"{len(found)} of {len(case.body)} sentences"
    measured = SHOUTING.measured(100 * len(found) / len(case.body), len(case.body), note, evidence=evidence)
    by_signs = sum(SIGNS.search(case.narrated, span.start, span.end) is not None for span in found)
    # 6 of 7 that were not met in 924 articles were newsletters with headings in capitals.
    return replace(measured, state=State.PARTLY) if by_signs < 2 and measured.state is State.NOT_MET else measured


def reading_grade(case: Case) -> Criterion:
    """Return the Automated Readability Index, a US school grade. Shown, not judged."""
    measured = readability(" ".join(case.texts))
    if not measured:
        return READABILITY.unseen("no words")
    note = "not judged: " + ", ".join(f"{name} {value}" for name, value in measured.items())
    return READABILITY.measured(measured["ARI"], len(case.body), note)
