"""Pages that hang, blind or kill parsers, built here: the sets of two measured studies, and more."""

from collections.abc import Callable
from functools import partial

MEGABYTE = 1_000_000
STORY = (
    "The harbour board of Pellmouth met on Tuesday to talk about the silted channel. "
    "Skippers said that the ferry could not dock at low tide. The dredger is expected in May."
)
PARAGRAPHS = "".join(f"<p>{STORY} That was item {number} of the evening.</p>" for number in range(12))


def whole(body: str, head: str = "") -> bytes:
    """Return a page."""
    return f"<!DOCTYPE html><html><head><title>Harbour</title>{head}</head><body>{body}</body></html>".encode()


def attributes(number: int) -> bytes:
    """Return a page with one element that has so many attributes."""
    return whole("<div " + " ".join(f"a{index}=x" for index in range(number)) + f">{PARAGRAPHS}</div>")


HOSTILE: dict[str, Callable[[], bytes]] = {
    "100,000 nested elements": lambda: whole("<div>" * 100_000 + PARAGRAPHS),
    "300 nested elements": lambda: whole("<div>" * 300 + PARAGRAPHS + "</div>" * 300),
    "20,000 unclosed bold": lambda: whole("<b>" * 20_000 + PARAGRAPHS),
    "200,000 attributes": partial(attributes, 200_000),
    "20,000 attributes": partial(attributes, 20_000),
    "300,000 paragraphs": lambda: whole("".join(f"<p>Low tide {n} again.</p>" for n in range(300_000))),
    "60,000 identical paragraphs": lambda: whole(f"<p>{STORY[:80]}</p>" * 60_000),
    "100,000 links": lambda: whole("".join(f'<a href="/{n}">tide {n}</a> ' for n in range(100_000)) + PARAGRAPHS),
    "300,000 items with links": lambda: whole("".join(f'<li><a href="#">t{n}</a>' for n in range(300_000))),
    "9 MB of text in one node": lambda: whole(f"<p>{'Low tide again. ' * 570_000}</p>"),
    "20 MB of text in one node": lambda: whole(f"<p>{'Low tide again. ' * 1_250_000}</p>"),
    "entity bomb": lambda: (  # noqa: PLW0108 - built when asked for
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "tide tide tide tide tide">'
        + "".join(f'<!ENTITY a{n} "{f"&a{n - 1 if n else str()};" * 10}">' for n in range(9))
        + f"]><html><body><p>&a8;</p>{PARAGRAPHS}</body></html>"
    ).encode(),
    "external entity": lambda: (  # noqa: PLW0108 - built when asked for
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        f"<html><body><p>&x;</p>{PARAGRAPHS}</body></html>"
    ).encode(),
    "NUL between words": lambda: whole(PARAGRAPHS.replace(" met ", "\0met\0")),
    "more NUL than an article has": lambda: whole(PARAGRAPHS.replace(" ", "\0")),
    "zero width and bidi": lambda: whole(PARAGRAPHS.replace("harbour", "har\u200bbour").replace("board", "\u202ebo")),
    "latin-1 declared as utf-8": lambda: whole(PARAGRAPHS.replace("harbour", "hârbôur")).decode().encode("latin-1"),
    "utf-16": lambda: whole(PARAGRAPHS).decode().encode("utf-16"),
    "empty": lambda: b"",
    "only a head": partial(whole, ""),
    "plain text": (STORY * 12).encode,
    "a script and nothing else": lambda: whole(f"<script>var a = '{STORY * 200}'</script>"),
    "comments never closed": lambda: whole(PARAGRAPHS + "<!--" * 200_000),
    "declarations never closed": lambda: whole(PARAGRAPHS + "<![CDATA[" * 200_000),
    "tags never closed": lambda: whole(PARAGRAPHS + "<div a=" * 200_000),
    "end tags never closed": lambda: whole(PARAGRAPHS + "</div" * 200_000),
    "quotation marks never closed": lambda: whole(PARAGRAPHS + '<a href="' * 100_000),
    "scripts never closed": lambda: whole(PARAGRAPHS + "<script>" * 200_000),
    "opening brackets": lambda: whole(PARAGRAPHS + "<" * 2_000_000),
    "ampersands": lambda: whole(PARAGRAPHS + "&" * 2_000_000),
    "nested tables": lambda: whole("<table><tr><td>" * 2_000 + PARAGRAPHS),
    "nested lists in a paragraph": lambda: whole("<p><ul><li>" * 5_000 + PARAGRAPHS),
    "formatting that is adopted": lambda: whole("<a><b><i><p>" * 5_000 + PARAGRAPHS),
    "linked data 100,000 deep": lambda: whole(
        PARAGRAPHS, f'<script type="application/ld+json">{"[" * 100_000}</script>'
    ),
    "20,000 scripts of linked data": lambda: whole(
        PARAGRAPHS, '<script type="application/ld+json">{"@type": "Thing"}</script>' * 20_000
    ),
    "item properties in each other": lambda: whole('<div itemprop="author">' * 200 + PARAGRAPHS * 300),
    "one paragraph of links": lambda: whole("<p>" + '<a href="/a">tide</a> ' * 80_000 + f"</p>{PARAGRAPHS}"),
    "an image in its address": lambda: whole(f'<img src="data:image/png;base64,{"QUJD" * 2_000_000}">{PARAGRAPHS}'),
    "frameset": lambda: b"<html><frameset><frame src='a.html'><noframes>" + STORY.encode() + b"</noframes></frameset>",
    "a picture": lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4_000,
    "above the limit": lambda: whole("<p>" + "x" * 11 * MEGABYTE),
}
