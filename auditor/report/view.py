"""An audit with everything looked up once: what each page asks for, by document."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from auditor.language.names import not_calibrated
from auditor.model import (
    Alteration,
    Attribution,
    Audit,
    Claim,
    Cluster,
    Document,
    Family,
    Finding,
    Mark,
    Match,
    Place,
    Relation,
    Scorecard,
    Sentence,
    Span,
)
from auditor.report.changes import Changes, changes
from auditor.report.cited import named_sources
from auditor.report.escape import markdown
from auditor.report.evidence import Item, articles_of, homes, label_items, places_of
from auditor.report.lines import line_at, line_ends
from auditor.report.safe import Safe, address, anchored, link, ordinal, say, unbroken
from auditor.report.slug import file_names, short_ids
from auditor.standing import Standing, standings

Value = TypeVar("Value")
HERE, UP = say(""), say("../")
INDEX = link(say("All articles"), say("../index.md"), say("overview--articles"))


@dataclass(frozen=True, slots=True)
class View:
    """One audit and its look-ups, by document where not said otherwise.

    `cited` has the source that a claim names, by claim; `ids` are the short ids as they are, `names` these made safe;
    `origins` and `homes` have each pair in both orders; a pair is told on the page of its home. `places` leads from
    where an item stands to its article and its id there; `body` has the sentences outside titles and headings.
    """

    audit: Audit
    documents: Mapping[str, Document]
    ids: Mapping[str, str]
    names: Mapping[str, Safe]
    files: Mapping[str, Safe]
    ends: Mapping[str, tuple[int, ...]]
    suggested: Mapping[str, str]
    relations: Mapping[tuple[str, str], Relation]
    derived: frozenset[str]
    origins: Mapping[tuple[str, str], str | None]
    homes: Mapping[tuple[str, str], str]
    matches: Mapping[str, tuple[Match, ...]]
    alterations: Mapping[str, tuple[Alteration, ...]]
    findings: Mapping[str, tuple[Finding, ...]]
    marks: Mapping[str, tuple[Mark, ...]]
    body: Mapping[str, tuple[Sentence, ...]]
    claims: Mapping[str, Claim]
    claimed: Mapping[str, tuple[Claim, ...]]
    attributions: Mapping[str, Attribution]
    changes: Changes
    cited: Mapping[str, str]
    quoted: Mapping[str, tuple[Span, ...]]
    scorecards: Mapping[str, Scorecard]
    clusters: Mapping[str, Cluster]
    cluster_files: Mapping[str, Safe]
    labels: Mapping[tuple[str, Item], Safe]
    places: Mapping[tuple[Place, ...], tuple[str, Safe]]
    standing: Mapping[str, Standing]

    def link(self, document: str, up: Safe = HERE) -> Safe:
        """Return a link to the article's page; UP on a page in a folder."""
        return link(self.names[document], say("{}articles/{}.md", up, self.files[document]), self.files[document])

    def section_link(
        self, words: Safe, document: str, part: Safe, up: Safe | None = HERE, *, label: Safe | None = None
    ) -> Safe:
        """Return words that lead to a section of an article's page, in HTML to the row of a label.

        UP on a page in a folder, None on that page.
        """
        file = say("") if up is None else say("{}articles/{}.md", up, self.files[document])
        return link(words, say("{}#{}", file, part), self.anchor(document, _row(label) if label else part))

    def label(self, document: str, item: Item) -> Safe:
        """Return the id of an alteration or a mark as the first cell of its row, where links to it lead."""
        label = self.labels[document, item]
        return anchored(label, self.anchor(document, _row(label)))

    def anchor(self, document: str, part: Safe) -> Safe:
        """Return the name of a section of an article's page, where all pages are one; no file name has two hyphens."""
        return say("{}--{}", self.files[document], part)

    def cluster_link(self, cluster: Cluster, words: Safe, up: Safe = HERE) -> Safe:
        """Return words that lead to the cluster's page; UP on a page in a folder."""
        file = self.cluster_files[cluster.id]
        return link(words, say("{}clusters/{}.md", up, file), say("cluster-{}", file))

    def outlet(self, document: str) -> Safe:
        """Return the outlet, "X (text suggests)" where only the prose names it, or "not named"."""
        if outlet := self.documents[document].outlet:
            return markdown(outlet)
        suggested = self.suggested.get(document)
        return say("{} (text suggests)", markdown(suggested)) if suggested else say("not named")

    def dated(self, document: str) -> Safe:
        """Return the date of publication, or "not stated"."""
        published = self.documents[document].published
        return unbroken(markdown(published.isoformat())) if published else say("not stated")

    def caveat(self, *documents: str) -> Safe:
        """Return " (not calibrated for German)" where one of the documents is not in English, else ""."""
        caveat = not_calibrated(*(self.documents[document].language for document in documents))
        return say(" ({})", markdown(caveat)) if caveat else say("")

    def text(self, place: Place) -> str:
        """Return the words at a place."""
        return self.documents[place.document].text[place.span.start : place.span.end]

    def line(self, place: Place) -> int:
        """Return the physical line, from 1, on which a place begins."""
        return line_at(self.ends[place.document], place.span.start)

    def where(self, place: Place) -> Safe:
        """Return the article and the line: "002 line 7"."""
        return say("{} line {}", self.names[place.document], self.line(place))

    def origin(self, left: str, right: str) -> str | None:
        """Return the document that the other one was made from; None where no direction is stated."""
        return self.origins.get((left, right))

    def home(self, alteration: Alteration) -> str:
        """Return the article on whose page an alteration stands."""
        return self.homes[alteration.left.document, alteration.right.document]

    def shown(self, document: str) -> tuple[Alteration, ...]:
        """Return the alterations on a document's page, in text order."""
        return self.alterations.get(document, ())


def view(audit: Audit) -> View:
    """Return the audit with its look-ups."""
    ids = short_ids(document.id for document in audit.documents)
    origins = {
        pair: relation.origin
        for relation in audit.relations
        for pair in ((relation.left, relation.right), (relation.right, relation.left))
    }
    told = homes(audit)
    labels = label_items(audit, told)
    return View(
        audit=audit,
        documents={document.id: document for document in audit.documents},
        ids=ids,
        names={article: markdown(name) for article, name in ids.items()},
        files={article: address(file) for article, file in file_names(audit.documents, ids).items()},
        ends={document.id: line_ends(document.text) for document in audit.documents},
        suggested=_suggested(audit),
        relations={(relation.left, relation.right): relation for relation in audit.relations},
        derived=frozenset(one for (one, other), origin in origins.items() if origin == other),
        origins=origins,
        homes=told,
        matches=_matches(audit),
        # The labels are in text order, so what is taken from them is too.
        alterations=_grouped((article, item) for article, item in labels if isinstance(item, Alteration)),
        findings=_grouped((article, one) for one in audit.findings for article in articles_of(one, origins)),
        marks=_grouped((article, item) for article, item in labels if isinstance(item, Mark)),
        body=_body(audit),
        claims={claim.id: claim for claim in audit.claims},
        claimed=_grouped((claim.document, claim) for claim in sorted(audit.claims, key=lambda claim: claim.span)),
        attributions={attribution.claim: attribution for attribution in audit.attributions},
        changes=changes(audit),
        cited=named_sources(audit),
        quoted=_grouped((quote.document, quote.span) for quote in audit.quotes),
        scorecards={scorecard.document: scorecard for scorecard in audit.scorecards},
        clusters={member: cluster for cluster in audit.clusters for member in cluster.members},
        cluster_files={cluster.id: ordinal(at) for at, cluster in enumerate(audit.clusters, 1)},
        labels=labels,
        places={places_of(item, article): (article, label) for (article, item), label in labels.items()},
        standing=standings(audit),
    )


def _row(label: Safe) -> Safe:
    return address(label.lower())


def _grouped(pairs: Iterable[tuple[str, Value]]) -> dict[str, tuple[Value, ...]]:
    groups: defaultdict[str, list[Value]] = defaultdict(list)
    for document, value in pairs:
        groups[document].append(value)
    return {document: tuple(values) for document, values in groups.items()}


def _matches(audit: Audit) -> dict[str, tuple[Match, ...]]:
    return _grouped((document, match) for match in audit.matches for document in (match.left, match.right))


def _body(audit: Audit) -> dict[str, tuple[Sentence, ...]]:
    lines = {(mark.document, mark.span.start) for mark in audit.marks if mark.family is Family.STRUCTURE}
    outside = (one for one in audit.sentences if (one.document, one.span.start) not in lines)
    return _grouped((one.document, one) for one in outside)


def _suggested(audit: Audit) -> dict[str, str]:
    """Return the outlets that prose suggests; they are clues, never fields."""
    return {
        finding.places[0].document: finding.evidence[0].detail
        for finding in audit.findings
        if finding.kind == "outlet-suggested" and finding.places and finding.evidence
    }
