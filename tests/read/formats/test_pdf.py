import sys
import zlib
from pathlib import Path

import pytest

from auditor.model import Document, Notice, Skipped
from auditor.read.attempt import attempt
from auditor.read.columns import Columns
from auditor.read.file import File, Reading

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
LINES = ("The harbour board of Pellmouth met on Tuesday to talk about the sil-", "ted channel. Skippers said so.")


def assembled(*parts: bytes, trailer: bytes = b"") -> bytes:
    """Return a PDF of these objects, the first one its catalog."""
    data, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    end = b"trailer<</Root 1 0 R/Size %d%b>>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, trailer, len(data))
    return data + head + table + end


def stream(data: bytes, keys: bytes = b"") -> bytes:
    return b"<<%b/Length %d>>stream\n%b\nendstream" % (keys, len(data), data)


def paper(contents: bytes, *more: bytes, keys: bytes = b"", trailer: bytes = b"") -> bytes:
    """Return a PDF of one page; further objects are numbered from 6."""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"
    pages = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
    return assembled(CATALOG, pages, page, stream(contents, keys), FONT, *more, trailer=trailer)


def written(*lines: str) -> bytes:
    shown = "".join(f"({line}) Tj T* " for line in lines)
    return f"BT /F1 9 Tf 14 TL 40 700 Td {shown}ET".encode()


def read(data: bytes) -> list[Reading]:
    return list(attempt(File("a", "in/a.pdf", Path("a.pdf"), data), Columns()))


def reason(data: bytes) -> str:
    [reading] = read(data)
    assert isinstance(reading, Skipped)
    return reading.reason


def test_lines_are_joined_to_sentences_with_a_notice_on_the_layout() -> None:
    document, notice = read(paper(written(*LINES)))
    assert isinstance(document, Document)
    assert document.text == (
        "The harbour board of Pellmouth met on Tuesday to talk about the silted channel. Skippers said so."
    )
    assert isinstance(notice, Notice)
    assert notice.code == "layout-lost"


def test_what_the_file_says_of_itself_is_kept_but_no_date_of_publication() -> None:
    info = b"<</Title(Ferry late)/Author(Ida Brandt)/CreationDate(D:20160107093000+01'00')>>"
    document = read(paper(written(*LINES), info, trailer=b"/Info 6 0 R"))[0]
    assert isinstance(document, Document)
    assert (document.title, document.byline, document.published) == ("Ferry late", "Ida Brandt", None)
    assert document.declared == (("created", "2016-01-07"),)


def test_a_title_that_a_program_wrote_and_a_date_that_is_none_are_left_out() -> None:
    info = b"<</Title(Microsoft Word - ferry2.doc)/CreationDate(yesterday)>>"
    document = read(paper(written(*LINES), info, trailer=b"/Info 6 0 R"))[0]
    assert isinstance(document, Document)
    assert (document.title, document.declared) == (None, ())


def test_a_scan_says_so() -> None:
    assert reason(paper(b"")) == "no text in it (a scan?); run OCR first"


def test_an_encrypted_file_says_so() -> None:
    lock = b"<</Filter/Standard/V 5/R 6/Length 256/O(%b)/U(%b)/P -4/OE(%b)/UE(%b)/Perms(%b)>>" % (
        b"o" * 48,
        b"u" * 48,
        b"e" * 32,
        b"e" * 32,
        b"p" * 16,
    )
    assert reason(paper(written(*LINES), lock, trailer=b"/Encrypt 6 0 R/ID[(a)(a)]")).startswith("encrypted")


@pytest.mark.parametrize("data", [b"", b"The ferry was late.", b"%PDF-1.4\n", paper(written(*LINES))[:200]])
def test_what_is_no_pdf_says_so(data: bytes) -> None:
    assert "no PDF, or a damaged one" in reason(data)


def test_a_tree_of_pages_that_is_a_ring_ends() -> None:
    data = assembled(CATALOG, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>")
    assert "cyclic" in reason(data)


def test_a_drawing_that_holds_itself_ends() -> None:
    drawing = b"/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 4 0 R>>>>"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 4 0 R>>>>>>"
    data = assembled(CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, stream(b"/X Do /X Do", drawing))
    assert reason(data) == "no text in it (a scan?); run OCR first"


def test_a_stream_that_unpacks_without_end_is_given_up() -> None:
    data = zlib.compress(zlib.compress(bytes(200_000_000), 9), 9)
    assert "far more than an article" in reason(paper(data, keys=b"/Filter[/FlateDecode/FlateDecode]"))


def test_many_pages_are_refused() -> None:
    kids = b"3 0 R " * 2_001
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"
    assert "2,001 pages" in reason(assembled(CATALOG, b"<</Type/Pages/Kids[%b]/Count 2001>>" % kids, page))


def test_a_book_is_given_up_where_it_is_too_long() -> None:
    assert "first 1 pages; split it" in reason(paper(written(*["The ferry was late again. " * 100] * 200)))


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "auditor.read.formats.pdf", raising=False)
    monkeypatch.setitem(sys.modules, "pypdf", None)
    assert (
        reason(paper(b""))
        == "needs the extra 'documents'; in the folder of auditor: .venv/bin/pip install -e '.[documents]'"
    )
