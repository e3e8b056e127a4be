"""Where a document declares, in metadata that no reader sees, that it comes from."""

from dataclasses import dataclass

from auditor.language.address import host
from auditor.language.credits import credits_outlet
from auditor.model import Document

# What a page or a feed says of its origin (RFC 6596; Google News; schema.org; RSS 2.0; NewsML-G2), in words.
ORIGINS = {
    "canonical": "canonical address",
    "syndication-source": "syndication source",
    "original-source": "original source",
    "is-based-on": "based on",
    "translation-of": "translation of",
    "publisher": "publisher",
    "source": "source",
}


# Under a country: co.uk, com.au.
_SECOND_LEVEL = frozenset("co com net org ac edu gov gob gouv or ne".split())
# Hosts of other people's sites; the name before theirs tells whose it is.
_PLATFORMS = frozenset(
    "blogspot wordpress substack medium tumblr typepad livejournal weebly wixsite github netlify ampproject "
    "archive".split()
)


@dataclass(frozen=True, slots=True)
class Origin:
    """One declaration: its name in words, and the address or name of the origin."""

    name: str
    value: str


def declared_origins(document: Document) -> tuple[Origin, ...]:
    """Return the origins that a document declares, those at its own outlet left out: a page's own address is none."""
    return tuple(
        Origin(ORIGINS[name], value)
        for name, value in document.declared
        if name in ORIGINS and value != document.url and not _own(name, value, document)
    )


def names(origin: Origin, document: Document, aliases: tuple[tuple[str, str], ...] = ()) -> bool:
    """Whether an origin is the document, or its outlet."""
    return origin.value == document.url or _of_outlet(origin.value, document, aliases)


def _own(name: str, value: str, document: Document) -> bool:
    # Without an address of its own nothing tells whether a canonical address is another site's.
    unknown = name == "canonical" and document.url is None
    return unknown or _of_outlet(value, document, ())


def _of_outlet(value: str, document: Document, aliases: tuple[tuple[str, str], ...]) -> bool:
    found = host(value)
    if found and _site(found) == _site(host(document.url)):
        return True
    return document.outlet is not None and credits_outlet(found or value, document.outlet, aliases)


def _site(name: str) -> str:
    """Return the word that names a site: gull for amp.gull.example and gull.co.example; on platforms the whole host."""
    labels = name.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels = labels[:-1]
    return name if not labels or labels[-1] in _PLATFORMS else labels[-1]
