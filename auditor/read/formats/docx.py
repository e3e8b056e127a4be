"""Word documents: the text as it stands once every tracked change is accepted, and what the file says of itself.

Read without a library for it: python-docx leaves out what was inserted with changes tracked, and text boxes, and
unpacks every picture. Element names are those of ISO/IEC 29500-1, part 17.
"""

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from auditor.model import Document, Skipped
from auditor.read.archive import Archive, ArchiveError
from auditor.read.article import article
from auditor.read.elements import MarkupError, elements, local
from auditor.read.facts import Facts, moment
from auditor.read.file import Reading, fingerprint
from auditor.read.opened import Opened
from auditor.read.titles import own_author, own_title

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
RELATIONS = "_rels/.rels"
# Deleted and moved away, hidden properties, commands of fields, and the picture of what stands beside it as text.
LEFT_OUT = frozenset(
    f"{WORD}{name}" for name in "del moveFrom delText pPr rPr tblPr trPr tcPr sectPr sdtPr instrText fldData".split()
) | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
SIGNS = {f"{WORD}tab": "\t", f"{WORD}br": "\n", f"{WORD}cr": "\n", f"{WORD}noBreakHyphen": "-"}
BOX, PARAGRAPH, TEXT = f"{WORD}txbxContent", f"{WORD}p", f"{WORD}t"
NOTES = {"footnotes.xml": f"{WORD}footnote", "endnotes.xml": f"{WORD}endnote"}


def read(given: Opened) -> Iterator[Reading]:
    """Yield the article: paragraphs, headings and cells in order, text boxes after their paragraph, then notes."""
    try:
        archive = Archive(given.stream)
        main = main_part(archive)
        text = "\n".join([*paragraphs(part(archive, main)), *notes(archive, posixpath.dirname(main))])
        document = Document(given.file.id, text, source=given.file.source, sha256=sha256(given))
        yield from article(*with_properties(document, archive))
    except (ArchiveError, MarkupError) as error:
        yield Skipped(given.file.source, str(error))


def sha256(given: Opened) -> str:
    """Return the fingerprint of the file."""
    given.stream.seek(0)
    return fingerprint(iter(lambda: given.stream.read(1 << 16), b""))


def main_part(archive: Archive) -> str:
    """Return the name of the member that holds the text; raises ArchiveError where there is none."""
    for relation in elements(archive.read(RELATIONS)):
        if relation.get("Type", "").endswith("/officeDocument"):
            name = relation.get("Target", "").lstrip("/")
            if f"{posixpath.dirname(name)}/vbaProject.bin" in archive:
                raise ArchiveError("holds macros; save it as .docx without them")
            return name
    raise ArchiveError("no text document, by its list of parts; save it as .docx")


def part(archive: Archive, name: str) -> Element:
    """Return the root of a member, its names as the usual variant of the standard has them."""
    root = elements(archive.read(name))
    for element in root.iter():
        if isinstance(element.tag, str) and element.tag.startswith(STRICT):
            element.tag = element.tag.replace(STRICT, WORD)
    if root.tag.startswith(WORD):
        return root
    raise ArchiveError(f"no text document ({name} holds <{local(root)}>); save it as .docx")


def paragraphs(root: Element) -> Iterator[str]:
    """Yield the paragraphs that hold a word, in order."""
    text = ""
    for paragraph in outermost(root, PARAGRAPH):
        text += "".join(pieces(paragraph))
        # A paragraph whose end was deleted goes on in the next one.
        if paragraph.find(f"{WORD}pPr/{WORD}rPr/{WORD}del") is None:
            yield from filter(str.strip, [text])
            text = ""
            for box in outermost(paragraph, BOX):
                yield from paragraphs(box)
    yield from filter(str.strip, [text])


def outermost(element: Element, tag: str) -> Iterator[Element]:
    """Yield the elements of a name in document order, none within another one."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in LEFT_OUT:
            yield from outermost(child, tag)


def pieces(element: Element) -> Iterator[str]:
    """Yield the text of a paragraph or run, without that of its text boxes."""
    for child in element:
        if child.tag == TEXT:
            yield child.text or ""
        elif child.tag in SIGNS:
            yield SIGNS[child.tag]
        elif child.tag != BOX and child.tag not in LEFT_OUT and not hidden(child):
            yield from pieces(child)


def hidden(run: Element) -> bool:
    """Whether a run is formatted as hidden."""
    vanish = run.find(f"{WORD}rPr/{WORD}vanish")
    return vanish is not None and vanish.get(f"{WORD}val", "1") not in ("0", "false", "off")


def notes(archive: Archive, folder: str) -> Iterator[str]:
    """Yield foot notes, then end notes; not the rules that Word keeps among them."""
    for name, tag in NOTES.items():
        member = f"{folder}/{name}" if folder else name
        if member in archive:
            for note in part(archive, member).iter(tag):
                if note.get(f"{WORD}type", "normal") == "normal":
                    yield from paragraphs(note)


def with_properties(document: Document, archive: Archive) -> tuple[Document, Facts]:
    """Return the document with the days it was made and changed on, and its title and author.

    Neither day is that of publication: a press release is written days before, from the file of the last one.
    """
    said = properties(archive)
    days = {"created": moment(said.get("created", "")), "modified": moment(said.get("modified", ""))}
    declared = tuple((name, day.isoformat()) for name, day in days.items() if day)
    facts = Facts(title=own_title(said.get("title")), byline=own_author(said.get("creator")))
    return replace(document, declared=declared), facts


def properties(archive: Archive) -> dict[str, str]:
    """Return the core properties by their local names."""
    parts: Iterable[Element] = elements(archive.read(RELATIONS))
    names = [rel.get("Target", "").lstrip("/") for rel in parts if rel.get("Type", "").endswith("/core-properties")]
    return {local(item): item.text or "" for name in names if name in archive for item in elements(archive.read(name))}
