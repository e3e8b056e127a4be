"""E-mail (RFC 5322, MIME): one message, one article; press releases and newsletters come as such.

The Date header is the day of publication: then this text went out to those it was sent to. A forwarded message has the
day of its forwarding, so there it is left out. The sender is declared, and is no outlet: a press office is none.
"""

import re
from collections.abc import Iterable, Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr

from auditor.model import Document, Skipped
from auditor.read.article import Caveat, article, wordy
from auditor.read.encoding.decode import Undecodable, decode
from auditor.read.facts import Facts, moment, said
from auditor.read.file import Reading, fingerprint, printable
from auditor.read.opened import Opened
from auditor.read.page.plain import visible_text
from auditor.read.wrapped import rejoined

FORWARDED = re.compile(r"\s*(?:fwd?|wg|tr|rv|doorst|enc|vb|vs)\s*:", re.IGNORECASE)
# Newsletters put "read this in your browser" into their plain part and the articles into the other one.
STUB = 2
# Nobody's letter is nested deeper: a forwarded newsletter with pictures is at 5.
DEPTH = 30
# A longer header is no subject and no name, and takes long to decode.
HEADER = 2_000
# Attachments that may hold an article, as pictures and signatures do not.
READABLE = (".txt", ".html", ".htm", ".md", ".docx", ".doc", ".odt", ".rtf", ".pdf", ".eml")
Part = Message


def read(given: Opened) -> Iterator[Reading]:
    """Yield the article; attachments are named in a notice, not read."""
    data, place = given.stream.read(), given.file
    try:
        message = message_from_bytes(data)
        parts = list(leaves(message))
    except (MessageError, RecursionError):
        yield Skipped(place.source, f"parts nested more than {DEPTH} deep, as in no letter; save its text as .txt")
        return
    text, caveats = body(parts)
    if not message.keys():
        yield Skipped(place.source, "no e-mail: it does not begin with header lines; save the message again as .eml")
    elif not wordy(text):
        yield Skipped(place.source, f"no text in the message{named(parts)}; save what is attached as a file of its own")
    else:
        declared = tuple(("sender", name) for name in [sender(message)] if name)
        document = Document(place.id, text, source=place.source, sha256=fingerprint(data), declared=declared)
        yield from article(document, facts(message), [*caveats, *attached(parts)])


def leaves(message: Part, depth: int = 0) -> Iterator[Part]:
    """Yield the parts that are no containers, a message within the message as one; raises MessageError if too deep."""
    if depth > DEPTH:
        raise MessageError
    if message.get_content_maintype() != "multipart" or not message.is_multipart():
        yield message
    else:
        for part in message.get_payload():
            if isinstance(part, Message):
                yield from leaves(part, depth + 1)


def attachments(parts: Iterable[Part]) -> list[str]:
    """Return the file names of the attachments that may hold an article."""
    names = [heading(part.get_filename()) for part in parts if not shown(part)]
    return [printable(name) for name in names if name and name.lower().endswith(READABLE)]


def named(parts: Iterable[Part]) -> str:
    """Return the attachments as the end of a sentence; "" where there are none."""
    names = attachments(parts)
    return f", but attached: {', '.join(names)}" if names else ""


def attached(parts: Iterable[Part]) -> Iterator[Caveat]:
    """Yield the caveat that names attachments."""
    if names := attachments(parts):
        yield "attachments", f"attached and not read: {', '.join(names)}; save them as files to audit them"


def shown(part: Part) -> bool:
    """Whether a part is text that a mail program shows as the message."""
    text = part.get_content_type() in ("text/plain", "text/html")
    return text and part.get_content_disposition() != "attachment" and not part.get_filename()


def body(parts: Iterable[Part]) -> tuple[str, tuple[Caveat, ...]]:
    """Return the plain text with what is to be said of its encoding, or that of the HTML where the plain is a stub."""
    texts: dict[str, list[str]] = {"text/plain": [], "text/html": []}
    caveats: dict[str, tuple[Caveat, ...]] = {"text/plain": (), "text/html": ()}
    for part in filter(shown, parts):
        decoded = decode(contents(part), declared=part.get_content_charset())
        if not isinstance(decoded, Undecodable):
            kind = part.get_content_type()
            texts[kind].append(as_lines(part, decoded.text))
            caveats[kind] += decoded.caveats
    plain, html = ("\n".join(lines) for lines in texts.values())
    kind = "text/html" if len(html.split()) > STUB * len(plain.split()) else "text/plain"
    return (html if kind == "text/html" else plain), caveats[kind]


def contents(part: Part) -> bytes:
    """Return the bytes of a part, its transfer encoding undone."""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def as_lines(part: Part, text: str) -> str:
    """Return the text, a line for each paragraph: as format=flowed (RFC 3676) says, else as far as it shows."""
    if part.get_content_type() == "text/html":
        return visible_text(text)
    if str(part.get_param("format", "")).lower() == "flowed":
        # A line that ends in a space goes on, except the one above a signature.
        gap = "" if str(part.get_param("delsp", "")).lower() == "yes" else " "
        return re.sub(r"(?m)(?<!^--) \n(?!-- $)", gap, text)
    return rejoined(text)


def heading(value: object) -> str | None:
    """Return the value of a header on one line, RFC 2047 undone; None for none."""
    try:
        return said(str(make_header(decode_header(str(value)[:HEADER])))) if value is not None else None
    except (LookupError, ValueError, MessageError):
        return said(str(value)[:HEADER])


def sender(message: Part) -> str | None:
    """Return the name that the sender gives, else the address."""
    try:
        name, address = parseaddr(str(message["From"] or "")[:HEADER])
    except RecursionError:  # comments in comments
        return None
    return heading(name or None) or said(address)


def facts(message: Part) -> Facts:
    """Return subject and date."""
    subject = heading(message["Subject"])
    forwarded = subject is not None and FORWARDED.match(subject) is not None
    return Facts(title=subject, published=None if forwarded else moment(str(message["Date"] or "")))
