"""The links of an article's body: what it refers to."""

import re
from urllib.parse import urljoin

from lxml.html import HtmlElement

from auditor.language.address import host

# More than this many, and the page is a list of links; 500 addresses take 50 kB.
AT_MOST = 500
SPACES = re.compile(r"\s+")
POLICY = re.compile(
    r"(?P<corrections>\bcorrections?\b)|(?P<principles>\b(?:editorial|publishing|ethics|journalis\w+)\s+"
    r"(?:policy|policies|principles|guidelines|standards|code)\b|\bcode of (?:ethics|conduct)\b)",
    re.IGNORECASE,
)


def body_links(tree: HtmlElement, text: str, address: str | None) -> list[str]:
    """Return the addresses that the paragraphs of the extracted text link to, each once, in their order."""
    inside = SPACES.sub("", text)
    found: dict[str, None] = {}
    for paragraph in tree.iter("p", "li", "blockquote", "td", "h2", "h3"):
        links = [target for link in paragraph.iter("a") if (target := absolute(link.get("href"), address))]
        # Extractors change spaces: the paragraph is known by its first letters.
        if links and (begin := SPACES.sub("", paragraph.text_content())[:60]) and begin in inside:
            found |= dict.fromkeys(links)
        if len(found) >= AT_MOST:
            break
    return list(found)[:AT_MOST]


def policy_links(tree: HtmlElement, address: str | None) -> list[tuple[str, str]]:
    """Return ("corrections" or "publishing-principles", address) for links that are called so, the first of each."""
    found: dict[str, str] = {}
    for link in tree.iter("a"):
        words = SPACES.sub(" ", link.text_content()).strip()
        # A link of a few words is the name of a page; a longer one is the headline of an article about it.
        if len(words) <= 40 and (hit := POLICY.search(words)) and (target := absolute(link.get("href"), address)):
            found.setdefault("corrections" if hit["corrections"] else "publishing-principles", target)
    return sorted(found.items())


def absolute(target: str | None, address: str | None) -> str | None:
    """Return the web address of a link without its fragment; None for other kinds, and for a place on the page."""
    if not target or target.startswith("#"):
        return None
    try:
        joined = urljoin(address or "", target.strip()).partition("#")[0]
    except ValueError:
        return None
    return joined if host(joined) and len(joined) <= 2_000 else None
