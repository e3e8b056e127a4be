"""One small valid file for each reader, built here: what the property tests damage."""

import gzip
import io
import json
import zipfile
from collections.abc import Callable, Mapping

STORY = (
    "The harbour board of Pellmouth met on Tuesday.\n"
    "Skippers said that the ferry could not dock at low tide.\n"
    "The dredger is expected in May."
)
RECORD = {"title": "Silt in the channel", "outlet": "The Gull", "published": "2016-01-07", "text": STORY}
PAGE = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Silt in the channel</title>'
    '<meta property="og:site_name" content="The Gull"><script type="application/ld+json">'
    '{"@type": "NewsArticle", "headline": "Silt", "datePublished": "2016-01-07", "author": {"name": "Ida Brandt"}}'
    "</script></head><body><nav><a href='/'>Home</a></nav><article>"
    + "".join(f"<p>{line}</p>" for line in STORY.splitlines())
    + "<p><a href='https://port.example/plan'>Plan</a></p></article></body></html>"
)
FEED = (
    '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>The Gull</title><item>'
    "<title>Silt</title><link>https://gull.example/7</link><pubDate>Thu, 07 Jan 2016 09:30:00 +0100</pubDate>"
    f"<description>&lt;p&gt;{STORY}&lt;/p&gt;</description></item></channel></rss>"
)
NITF = (
    '<?xml version="1.0" encoding="utf-8"?><nitf><head><title>Silt</title></head><body><body.head><hedline><hl1>Silt'
    f"</hl1></hedline></body.head><body.content><p>{STORY}</p></body.content></body></nitf>"
)
MAIL = (
    "From: Ida Brandt <ida@port.example>\r\nDate: Thu, 07 Jan 2016 09:30:00 +0100\r\nSubject: Silt\r\n"
    'MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n'
    f"\r\n{STORY}\r\n--b\r\nContent-Type: text/html\r\n\r\n{PAGE}\r\n--b--\r\n"
)


def docx() -> bytes:
    """Return a text document of three paragraphs, the same at any time of day."""
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    lines = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in STORY.splitlines())
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as members:
        relation = f'<Relationship Id="r" Type="{kind}" Target="word/document.xml"/>'
        members.writestr(zipfile.ZipInfo("_rels/.rels"), f"<Relationships>{relation}</Relationships>")
        members.writestr(
            zipfile.ZipInfo("word/document.xml"), f'<w:document xmlns:w="{main}"><w:body>{lines}</w:body></w:document>'
        )
    return package.getvalue()


def pdf() -> bytes:
    """Return a page with three lines, without a table of its parts: readers make their own."""
    lines = "".join(f"({line}) Tj T* " for line in STORY.splitlines())
    contents = f"BT /F1 9 Tf 14 TL 40 700 Td {lines}ET"
    parts = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(contents)}>>stream\n{contents}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    data, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 6\n0000000000 65535 f \n{table}trailer<</Root 1 0 R/Size 6>>\nstartxref\n{len(data)}\n%%EOF\n"
    return (data + end).encode()


def warc() -> bytes:
    """Return an archive of one page, compressed record by record as crawlers write it."""
    body = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{PAGE}".encode()
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gull.example/7\r\nWARC-Date: 2016-01-07T09:30:00Z"
        f"\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + body + b"\r\n\r\n", mtime=0)


def parquet() -> bytes:
    """Return a table of one record."""
    import pyarrow  # noqa: PLC0415 - half a second
    import pyarrow.parquet  # noqa: PLC0415

    table = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({name: [value] for name, value in RECORD.items()}), table)
    return table.getvalue()


# Reader → its samples.
SAMPLES: Mapping[str, Callable[[], list[bytes]]] = {
    "delimited": lambda: [
        b'title,text\nSilt,"' + STORY.encode() + b'"\n',
        b"text;url\nLate on Tuesday.;https://gull.example/7\n",
    ],
    "docx": lambda: [docx()],
    "eml": lambda: [MAIL.encode()],
    "feed": lambda: [FEED.encode()],
    "html": lambda: [PAGE.encode()],
    "json": lambda: [json.dumps({"articles": [RECORD, RECORD]}).encode(), json.dumps(RECORD).encode()],
    "jsonl": lambda: [(json.dumps(RECORD) + "\n").encode() * 2],
    "markdown": lambda: [f"---\ntitle: Silt\ndate: 2016-01-07\n---\n# Silt\n\n{STORY}\n".encode()],
    "mhtml": lambda: [MAIL.encode()],
    "parquet": lambda: [parquet()],
    "pdf": lambda: [pdf()],
    "text": lambda: [STORY.encode(), STORY.encode("utf-16")],
    "warc": lambda: [warc(), gzip.decompress(warc())],
    "xml": lambda: [NITF.encode(), FEED.encode()],
}
