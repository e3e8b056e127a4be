"""The table of articles: all of a small batch; of a large one those with findings, then the others folded."""

import datetime
from collections.abc import Iterable, Sequence

from auditor.model import Document, Finding, Level
from auditor.report.escape import markdown
from auditor.report.excerpt import cut
from auditor.report.findings import ranked
from auditor.report.safe import Safe, counted, own, say
from auditor.report.scorecard import original
from auditor.report.tables import blocks, folded, table
from auditor.report.view import View
from auditor.report.wording import relations, share

# More rows than this are no overview.
_ALL = 20
_FIRST = 10
_CLUSTERS = 30
_TITLE = 60
_CAPTION = say(
    "By date, those without one last. Original: words of the body that no earlier article of this batch has; told "
    "alike: of these, words that another one tells alike, from one source or in an unknown order. Attributed: "
    "sentences that name a source."
)


def articles(view: View) -> Safe:
    """Return the table of articles by date; of more than 20 the ten with the heaviest findings, the others folded."""
    ordered = sorted(view.audit.documents, key=lambda one: (one.published or datetime.date.max, one.id))
    if len(ordered) <= _ALL:
        return blocks(_table(view, ordered), _CAPTION)
    heaviest = list(dict.fromkeys(_about(ranked([one for one in view.audit.findings if one.level is not Level.INFO]))))
    first = {*heaviest[:_FIRST]}
    clusters = [*view.audit.clusters[:_CLUSTERS]]
    told = first.union(*(cluster.members for cluster in clusters))
    others = [one for one in ordered if one.id not in told]
    found, none = ([one for one in others if bool(view.findings.get(one.id)) is some] for some in (True, False))
    return blocks(
        _table(view, [one for one in ordered if one.id in first]),
        _CAPTION,
        *(
            folded(
                say("Cluster {}: {}", view.cluster_files[one.id], counted(len(one.members), "article")),
                _table(view, [document for document in ordered if document.id in one.members]),
            )
            for one in clusters
        ),
        _fold(view, found, say("with findings")),
        _fold(view, none, say("without findings")),
    )


def _about(findings: Iterable[Finding]) -> Iterable[str]:
    return (place.document for one in findings for place in one.places[:1])


def _fold(view: View, documents: Sequence[Document], words: Safe) -> Safe:
    if not documents:
        return say("")
    return folded(say("{} {}", counted(len(documents), "more article"), words), _table(view, documents))


def _table(view: View, documents: Iterable[Document]) -> Safe:
    header = own("Article", "Headline", "Outlet, date", "Relation", "Original:", "Attributed:", "Findings")
    return table(header, (_row(view, one) for one in documents))


def _row(view: View, document: Document) -> tuple[Safe, ...]:
    dated = view.dated(document.id) if document.published else say("not dated")
    return (
        view.link(document.id),
        _headline(view, document),
        say("{}, {}", view.outlet(document.id), dated),
        relations(view, document.id),
        original(view, document.id),
        share(view, document.id, "attributed share"),
        _findings(view, document.id),
    )


def _headline(view: View, document: Document) -> Safe:
    """Return the headline, or the beginning of the text in quotation marks."""
    if document.title:
        return markdown(cut(document.title, _TITLE))
    body = view.body.get(document.id, ())
    return say("“{}”", markdown(cut(document.text[body[0].span.start :], _TITLE))) if body else say("")


def _findings(view: View, document: str) -> Safe:
    """Return how many findings are of the heaviest level, and how many there are besides: "3 serious, 6 more"."""
    levels = [one.level for one in view.findings.get(document, ())]
    if not levels:
        return say("–")
    heaviest = max(levels, key=lambda level: level.rank)
    rest = len(levels) - levels.count(heaviest)
    said = say("{} {}", levels.count(heaviest), markdown(heaviest))
    return say("{}, {} more", said, rest) if rest else said
