"""`auditor compare`: two articles side by side in the terminal."""

from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from auditor.cli.exit import Exit
from auditor.cli.fields import FieldsLast, field_options, with_fields
from auditor.cli.terminal import Terminal
from auditor.cli.turned import turned
from auditor.cli.verbosity import verbosity_options
from auditor.errors import NoArticlesError
from auditor.model import CLOSER, Comparison, Document, Place, Skipped, Span, Verdict
from auditor.settings import Settings

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

VERDICTS = {
    "shared-passages": "shared passages",
    "possible": "possibly rewritten",
    "same-story": "same story",
    "unrelated": "no match",
}
RELATIONS = {
    "common-source": "both draw on the same source",
    "wire": "both carry the same agency text",
    "revision": "versions of one text",
}


@click.command(cls=FieldsLast)
@click.argument("a")
@click.argument("b")
@click.option("--json", "as_json", is_flag=True, help="Write the comparison as JSON.")
@verbosity_options
@field_options
@click.pass_obj
def compare(terminal: Terminal, /, *, a: str, b: str, as_json: bool, **chosen: str | None) -> Exit:
    """Compare two articles: how alike they are, what differs, and which sentences answer each other."""
    from auditor import compare_documents
    from auditor.cli.configuration import configuration

    settings = with_fields(configuration(Path.cwd()).settings, chosen)
    documents = apart(article(terminal, a, settings), article(terminal, b, settings))
    with terminal.progress():
        comparison = compare_documents(*documents, settings=settings)
    if as_json:
        click.echo(json_of(comparison))
    else:
        # The columns stand as A and B were named.
        ordered = comparison if comparison.match.left == documents[0].id else turned(comparison)
        show(ordered, {document.id: document for document in documents})
    return Exit.DONE


def article(terminal: Terminal, path: str, settings: Settings) -> Document:
    """Return the one article at a path; raises NoArticlesError when there is none, or more than one."""
    from auditor import load_documents

    readings = list(load_documents(path, settings=settings))
    documents = [reading for reading in readings if isinstance(reading, Document)]
    skipped = [reading for reading in readings if isinstance(reading, Skipped)]
    terminal.notes(f"not read: {entry.name}: {entry.reason}" for entry in skipped)
    if len(documents) != 1:
        raise NoArticlesError(f"{path}: {len(documents)} articles where one is compared; name a file with one article")
    return documents[0]


def apart(left: Document, right: Document) -> tuple[Document, Document]:
    """Return the two with different ids: their sources where they share one, A and B where they share those as well."""
    if left.id != right.id:
        return left, right
    first, second = left.source or left.id, right.source or right.id
    if first == second:
        first, second = f"A {first}", f"B {second}"
    return replace(left, id=first), replace(right, id=second)


def json_of(comparison: Comparison) -> bytes:
    """Return the comparison as one line of JSON."""
    import msgspec

    from auditor.report.json_text import escaped

    return escaped(msgspec.json.encode(comparison).decode()).encode()


def show(comparison: Comparison, documents: dict[str, Document]) -> None:
    """Print verdict, evidence, what differs and the answering sentences."""
    from rich.console import Console

    class Screen(Console):
        def on_broken_pipe(self) -> None:
            # Rich would exit with 1, the code of findings.
            raise BrokenPipeError

    console = Screen(highlight=False, markup=False, emoji=False)
    left, right = documents[comparison.match.left], documents[comparison.match.right]
    console.print(plain(verdict(comparison, documents)))
    for evidence in comparison.match.evidence:
        console.print(plain(f"{evidence.strength:7.2f}  {evidence.name}: {evidence.detail}"))
    if comparison.relation.evidence:
        ways = f"{left.id} → {right.id}", f"{right.id} → {left.id}"
        console.print(plain(f"which way: points above 0 speak for {ways[0]}, below 0 for {ways[1]}"))
    for evidence in comparison.relation.evidence:
        console.print(plain(f"{evidence.strength:+7.2f}  {evidence.name}: {evidence.detail}"))
    for line in hidden(left, right):
        console.print(plain(line))
    if comparison.alterations:
        console.print(differences(comparison, documents))
    if comparison.match.passages and not comparison.match.copying:
        console.print(passages(comparison, left, right))
    elif comparison.match.aligned:
        console.print(sentences(comparison, left, right))


def hidden(*documents: Document) -> list[str]:
    """Return, for each article with characters that deceive the eye, how many places have them."""
    from auditor import mark_document
    from auditor.language.counts import counted
    from auditor.model import Family

    counts = {one.id: sum(mark.family is Family.HIDDEN for mark in mark_document(one)) for one in documents}
    return [
        f"{name}: hidden characters or look-alike letters in {counted(count, 'place')}"
        for name, count in counts.items()
        if count
    ]


def verdict(comparison: Comparison, documents: dict[str, Document]) -> str:
    """Return the verdict with its caveat and score, the shares of words, and the direction, in one line."""
    from auditor.language.names import not_calibrated

    match = comparison.match
    caveat = not_calibrated(documents[match.left].language, documents[match.right].language)
    said = VERDICTS.get(match.verdict.value, match.verdict.value)
    parts = [f"{match.left} and {match.right}: {said}{f' ({caveat})' if caveat else ''}"]
    parts.append("score not measured" if match.score is None else f"score {match.score:.2f}")
    for share, one, other in (
        (match.left_in_right, match.left, match.right),
        (match.right_in_left, match.right, match.left),
    ):
        if share is not None:
            parts.append(f"{share:.0%} of {one} answered in {other}")
    return f"{', '.join(parts)}; {direction(comparison)}"


def direction(comparison: Comparison) -> str:
    """Return which way a copy went, or what else the two are to each other, in a few words."""
    from auditor.report.wording import DERIVED, SURENESS

    relation, match = comparison.relation, comparison.match
    if relation.origin is None:
        return RELATIONS.get(relation.kind.value, f"direction {relation.kind.value}")
    sure, made = SURENESS[relation.confidence], match.right if relation.origin == match.left else match.left
    if relation.implicit:
        return f"{relation.origin} is {CLOSER} ({sure})"
    taken = DERIVED.get(match.verdict, "likely made from")
    verb = "" if match.verdict is Verdict.SHARED_PASSAGES else "is "
    return f"{made} {verb}{taken} {relation.origin} ({sure})"


def differences(comparison: Comparison, documents: dict[str, Document]) -> "Table":
    """Return a table of what differs, by kind, in the words of the report."""
    from auditor.report.wording import DIRECTED, SEVERITIES, UNDIRECTED

    kinds = UNDIRECTED if comparison.relation.origin is None else DIRECTED

    def quoted(place: Place) -> "Text":
        return part(documents[place.document], place.span)

    table = pair_table("differs", comparison.match.left, comparison.match.right)
    for alteration in comparison.alterations:
        changed = f": {SEVERITIES[alteration.severity]}" if alteration.severity else ""
        table.add_row(plain(f"{kinds[alteration.kind]}{changed}"), quoted(alteration.left), quoted(alteration.right))
    return table


def passages(comparison: Comparison, left: Document, right: Document) -> "Table":
    """Return a table of the sentences of each passage, under what speaks for it."""
    from auditor.language.counts import one_case_in

    table = pair_table("passages", left.id, right.id)
    for passage in comparison.match.passages:
        kind = passage.kind.value
        if passage.chance is not None:
            kind += f", by chance in {one_case_in(passage.chance)}; in both: {', '.join(passage.shared)}"
        for number, pair in enumerate(passage.pairs):
            shown = plain(kind) if number == 0 else plain("")
            table.add_row(shown, part(left, pair.left.span), part(right, pair.right.span))
        table.add_section()
    return table


def sentences(comparison: Comparison, left: Document, right: Document) -> "Table":
    """Return a table of the sentences that answer each other, in the order of the left article."""
    table = pair_table("alike", left.id, right.id)
    ordered = sorted(comparison.match.aligned)
    for sentence, answers in groupby(ordered, key=lambda aligned: aligned.left):
        for number, aligned in enumerate(answers):
            shown = part(left, sentence.span) if number == 0 else plain("")
            table.add_row(plain(f"{aligned.similarity:.2f}"), shown, part(right, aligned.right.span))
    return table


def pair_table(first: str, left: str, right: str) -> "Table":
    """Return an empty table of three columns, the last two of one width."""
    from rich.box import SIMPLE
    from rich.table import Table

    table = Table(box=SIMPLE, show_edge=False, padding=(0, 1))
    table.add_column(first, no_wrap=False, max_width=16)
    table.add_column(plain(left), ratio=1)
    table.add_column(plain(right), ratio=1)
    return table


def part(document: Document, span: Span) -> "Text":
    """Return a stretch of an article's text."""
    return plain(document.text[span.start : span.end])


def plain(text: str) -> "Text":
    """Return text that the terminal shows as it is: no markup, nothing hidden, no control sequence."""
    from rich.text import Text

    from auditor.report.escape import visible

    return Text(visible(text))
