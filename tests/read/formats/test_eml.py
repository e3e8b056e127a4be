import datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from auditor.model import Document, Notice, Skipped
from auditor.read.attempt import attempt
from auditor.read.columns import Columns
from auditor.read.file import File, Reading

STORY = "The harbour board of Pellmouth met on Tuesday. The ferry was late."


def message(
    text: str = STORY, subject: str = "Ferry late", sender: str = "Pellmouth Port <press@port.example>"
) -> EmailMessage:
    mail = EmailMessage()
    mail["Subject"], mail["From"] = subject, sender
    mail["Date"] = "Thu, 07 Jan 2016 09:30:00 +0100"
    mail.set_content(text)
    return mail


def read(data: bytes) -> list[Reading]:
    return list(attempt(File("a", "in/a.eml", Path("a.eml"), data), Columns()))


def document(mail: EmailMessage) -> Document:
    reading = read(mail.as_bytes())[0]
    assert isinstance(reading, Document)
    return reading


def reason(data: bytes) -> str:
    [reading] = read(data)
    assert isinstance(reading, Skipped)
    return reading.reason


def test_headers_are_the_facts_and_the_sender_is_no_outlet() -> None:
    found = document(message(subject="Fähre spät"))
    assert (found.title, found.published, found.outlet) == ("Fähre spät", datetime.date(2016, 1, 7), None)
    assert found.declared == (("sender", "Pellmouth Port"),)
    assert found.text.strip() == STORY


@pytest.mark.parametrize("subject", ["Fwd: Ferry late", "FW: Ferry late", "WG: Ferry late"])
def test_the_day_of_forwarding_is_no_day_of_publication(subject: str) -> None:
    assert document(message(subject=subject)).published is None


def test_an_address_is_the_sender_without_a_name() -> None:
    assert document(message(sender="press@port.example")).declared == (("sender", "press@port.example"),)


def test_the_plain_part_is_preferred() -> None:
    mail = message()
    mail.add_alternative(f"<p>{STORY}</p><p>Imprint of the port.</p>", subtype="html")
    assert document(mail).text.strip() == STORY


def test_a_plain_part_that_is_a_stub_is_not() -> None:
    mail = message("Read this in your browser.")
    mail.add_alternative(f"<p>{STORY}</p><p>The dredger comes in May.</p>", subtype="html")
    assert document(mail).text == f"{STORY}\nThe dredger comes in May."


def test_lines_broken_by_the_mail_program_are_joined() -> None:
    mail = message()
    text = "The harbour board of Pellmouth met on Tuesday to talk about the channel.\nSkippers said so.\n"
    mail.set_content(text.replace("talk about", "talk about the silt that has come into the port and\nabout"))
    assert "the port and about the channel." in document(mail).text


def test_flowing_text_is_joined_as_it_says() -> None:
    mail = message("The ferry \nwas late.\nAgain.\n-- \nPress office")
    mail.set_param("format", "flowed")
    assert document(mail).text.splitlines() == ["The ferry was late.", "Again.", "-- ", "Press office"]


def test_an_attachment_is_named_and_not_read() -> None:
    mail = message()
    mail.add_attachment(b"PK", maintype="application", subtype="zip", filename="release.docx")
    mail.add_attachment(b"PNG", maintype="image", subtype="png", filename="logo.png")
    _, notice = read(mail.as_bytes())
    assert isinstance(notice, Notice)
    assert (notice.code, "release.docx;" in notice.message, "logo" in notice.message) == ("attachments", True, False)


def test_a_message_that_is_an_attachment_only_names_it() -> None:
    mail = message("")
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="release.pdf")
    assert reason(mail.as_bytes()) == (
        "no text in the message, but attached: release.pdf; save what is attached as a file of its own"
    )


def test_the_charset_of_a_part_is_believed() -> None:
    mail = message()
    mail.set_content("Прилив был низким во вторник", charset="koi8-r")
    assert document(mail).text.strip() == "Прилив был низким во вторник"


def nested(depth: int) -> bytes:
    heads = (f"Content-Type: multipart/mixed; boundary=b{number}\n\n--b{number}\n" for number in range(depth))
    return f"Subject: Late\n{''.join(heads)}Content-Type: text/plain\n\n{STORY}\n".encode()


@pytest.mark.parametrize("data", [nested(40), nested(10_000), b"Content-Type: message/rfc822\n\n" * 10_000])
def test_parts_in_parts_without_end_are_refused(data: bytes) -> None:
    assert "nested more than 30 deep" in reason(data)


def test_a_forwarded_newsletter_is_not_too_deep() -> None:
    assert isinstance(read(nested(10))[0], Document)


@pytest.mark.parametrize("name", ["(" * 5_000, "=?x-none?q?Port?=", "=?utf-8?b?????=", "<" * 5_000])
def test_a_header_that_cannot_be_taken_apart_costs_no_article(name: str) -> None:
    [found] = read(f"From: {name}\nSubject: {name}\n\n{STORY}".encode())
    assert isinstance(found, Document)


@pytest.mark.parametrize(
    ("data", "said"), [(b"\nLate.", "no e-mail"), (b"", "no e-mail"), (b"Subject: x\n\n", "no text")]
)
def test_what_holds_no_message_says_so(data: bytes, said: str) -> None:
    assert said in reason(data)
