import io
import zipfile
from pathlib import Path

import pytest

from auditor.model import Document, Skipped
from auditor.read.attempt import attempt
from auditor.read.columns import Columns
from auditor.read.file import File, Reading

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
CORE = f"{PACKAGE}/metadata/core-properties"
RELATIONS = (
    f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="b" Type="{CORE}" Target="docProps/core.xml"/></Relationships>'
)


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def line(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def package(body: str, *, word: str = WORD, **members: str) -> bytes:
    """Return a text document; keywords are members, __ for a slash."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", RELATIONS)
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{word}"><w:body>{body}</w:body></w:document>')
        for name, text in members.items():
            archive.writestr(f"{name.replace('__', '/')}.xml", text)
    return data.getvalue()


def read(data: bytes) -> Reading:
    [reading] = attempt(File("a", "in/a.docx", Path("a.docx"), data), Columns())
    return reading


def text(body: str, **members: str) -> str:
    reading = read(package(body, **members))
    assert isinstance(reading, Document)
    return reading.text


def reason(data: bytes) -> str:
    reading = read(data)
    assert isinstance(reading, Skipped)
    return reading.reason


def test_paragraphs_and_cells_stand_in_their_order() -> None:
    cell = f"<w:tc>{line(run('Tide'))}</w:tc><w:tc>{line(run('Low'))}</w:tc>"
    body = line(run("Ferry "), run("late")) + f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>" + line(run("The end."))
    assert text(body) == "Ferry late\nTide\nLow\nThe end."


def test_deleted_text_does_not_appear_and_inserted_text_does() -> None:
    gone = "<w:del><w:r><w:delText>early</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>once</w:t></w:r></w:moveFrom>"
    assert text(line(run("The ferry was "), gone, f"<w:ins>{run('late')}</w:ins>")) == "The ferry was late"


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next_one() -> None:
    mark = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    assert text(line(mark, run("The ferry ")) + line(run("was late."))) == "The ferry was late."


def test_hidden_text_and_commands_of_fields_do_not_appear() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
    shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>late</w:t></w:r>'
    assert text(line(run("Ferry "), hidden, "<w:r><w:instrText>PAGE</w:instrText></w:r>", shown)) == "Ferry late"


def test_a_text_box_stands_once_behind_its_paragraph() -> None:
    box = f"<w:txbxContent>{line(run('In a box.'))}</w:txbxContent>"
    compatible = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    choices = f"<m:Choice>{box}</m:Choice><m:Fallback>{box}</m:Fallback>"
    both = f'<m:AlternateContent xmlns:m="{compatible}">{choices}</m:AlternateContent>'
    assert text(line(run("Before"), f"<w:r>{both}</w:r>", run(" and after."))) == "Before and after.\nIn a box."


def test_foot_notes_follow_without_their_rule() -> None:
    rule = f'<w:footnote w:type="separator">{line(run("rule"))}</w:footnote>'
    notes = f'<w:footnotes xmlns:w="{WORD}">{rule}<w:footnote>{line(run("A note."))}</w:footnote></w:footnotes>'
    assert text(line(run("Late.")), word__footnotes=notes) == "Late.\nA note."


def test_the_strict_variant_is_read() -> None:
    assert text(line(run("Late.")), word="http://purl.oclc.org/ooxml/wordprocessingml/main") == "Late."


def test_properties_are_facts_but_no_date_of_publication() -> None:
    names = 'xmlns:dc="urn:dc" xmlns:t="urn:terms"'
    core = (
        f"<c:p xmlns:c='urn:c' {names}><dc:title>Ferry late</dc:title><dc:creator>Ida Brandt</dc:creator>"
        "<t:created>2016-01-07T09:30:00Z</t:created></c:p>"
    )
    reading = read(package(line(run("Late.")), docProps__core=core))
    assert isinstance(reading, Document)
    assert (reading.title, reading.byline, reading.published) == ("Ferry late", "Ida Brandt", None)
    assert reading.declared == (("created", "2016-01-07"),)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"The ferry was late.", "no ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "encrypted, or in the format from before 2007"),
        (package(line(run("Late.")))[:-30], "no ZIP archive, or a damaged one"),
        (package("<w:sdt>" * 400 + "</w:sdt>" * 400), "300 deep"),
        (package("<w:p>"), "not well-formed"),
        (package("<w:p/>" * 2_000_000), "more than 100 times its size"),
        (package(line(run("Late.")), word="urn:other"), "no text document"),
        (package("<w:p/>"), "empty"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, said: str) -> None:
    assert said in reason(data)


def test_a_document_with_macros_is_refused() -> None:
    data = io.BytesIO(package(line(run("Late."))))
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"\0")
    assert reason(data.getvalue()) == "holds macros; save it as .docx without them"


def test_a_local_file_named_by_an_entity_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("words")
    entity = f'<!DOCTYPE a [<!ENTITY b SYSTEM "{(tmp_path / "secret").as_uri()}">]>'
    core = f'{entity}<c:p xmlns:c="urn:c"><title>&b;</title></c:p>'
    assert "document type" in reason(package(line(run("Late.")), docProps__core=core))
