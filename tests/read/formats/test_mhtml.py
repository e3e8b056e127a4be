from pathlib import Path

from auditor.model import Document, Skipped
from auditor.read.attempt import attempt
from auditor.read.columns import Columns
from auditor.read.file import File, Reading

HEAD = "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://gull.example/7\r\nMIME-Version: 1.0\r\n"
MULTIPART = 'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\n'
FRAME = "--b\r\nContent-Type: text/html\r\n\r\n<html><body><p>Buy a boat today.</p></body></html>\r\n--b--\r\n"


def read(markup: str, *, kind: str = "text/html; charset=utf-8") -> list[Reading]:
    part = f"Content-Type: {kind}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{markup}\r\n"
    data = (HEAD + MULTIPART + part + FRAME).encode()
    return list(attempt(File("a", "in/a.mhtml", Path("a.mhtml"), data), Columns()))


def test_the_page_is_read_with_the_address_it_was_saved_from() -> None:
    [document, *_] = read("<html><head><title>Silt</title></head><body><p>The f=C3=A4rry was late.</p></body></html>")
    assert isinstance(document, Document)
    assert (document.title, document.url, document.outlet) == ("Silt", "https://gull.example/7", "gull.example")
    assert document.text == "The färry was late."


def test_frames_behind_the_page_are_left_out() -> None:
    [document, *_] = read("<html><body><p>The ferry was late.</p></body></html>")
    assert isinstance(document, Document)
    assert "boat" not in document.text


def test_a_file_without_a_page_says_so() -> None:
    data = b"Content-Type: text/plain\r\n\r\nThe ferry was late."
    [skipped] = attempt(File("a", "in/a.mht", Path("a.mht"), data), Columns())
    assert skipped == Skipped("in/a.mht", "no web page in it; save the page again as HTML")
