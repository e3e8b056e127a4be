"""Lines about pictures: credits, captions that carry one, and captions told by the credit under them."""

import re
from collections.abc import Iterator

from auditor.mark.line import lines_of
from auditor.mark.rule import Rule, says
from auditor.model import Family, Strength

AGENCY = (
    r"(?:Getty Images|Getty|Reuters|AFP|AP(?: Photo| Images)?|Associated Press|EPA(?:-EFE)?|EFE|PA (?:Wire|Images"
    r"|Media)|DPA|dpa|ANP|AAP"
    r"|Shutterstock|iStock|Alamy|Unsplash|Pixabay|Pexels|Wikimedia(?: Commons)?|Flickr|Xinhua|TASS"
    r"|Anadolu(?: Agency)?|Zuma"
    r"(?: Press)?|Bloomberg|Adobe Stock|Depositphotos|USA TODAY Sports|REUTERS|ANI|PTI|IANS)"
)

_CREDIT = Rule(
    name="photo-credit",
    family=Family.MEDIA,
    strength=Strength.CERTAIN,
    # A name or an agency on either side of a slash ("Name/Agency", "Name via Agency"): no verb, no sentence.
    pattern=rf"^\W?(?:(?:Photo(?:graph)?|Image|Picture|Credit)s?(?: by| credit)?\s?:?\s)?"
    rf"(?:(?:[A-Z][\w.'-]{{0,30}},? (?:\b(?:for|of) )?){{0,7}}[\w.'-]{{1,30}}\s?(?:/|,|\||-|\bvia\b"
    rf"|\bfor\b)\s?){{1,3}}(?:The )?{AGENCY}(?:\s?[/,]\s?{AGENCY})?\W?$"
    rf"|^{AGENCY}\s?/\s?[A-Z][\w.'-]{{1,30}}(?: [\w.'-]{{1,30}}){{0,4}}$|^(?:AP Photo|Getty Images|Shutterstock"
    rf"|Wikimedia Commons)$",
    flags=re.NOFLAG,
    words=12,
    message="credit of a picture",
    why="It names who took the picture that the text lost.",
    source="IPTC Photo Metadata, Creator and Credit Line; 6 of 10 credits in 140 news texts of 2016",
    hits=("Ada Brandt/Getty Images", "Jon Orr for The Harbour Post via AP", "Photo: Lena Ode/AFP"),
    misses=("The going rate, said Reuters", "According to Reuters, talks failed on Friday", "Mayor meets AFP"),
)
_LABEL = Rule(
    name="credit-label",
    family=Family.MEDIA,
    strength=Strength.CERTAIN,
    pattern=r"^\W*(?:(?:photo(?:graph)?|image|picture|illustration|graphic|featured image|cover photo|file photo"
    r"|video)s?"
    r"\s?(?:credits?|courtesy(?: of)?|source)(?: by)?\b\s?[:/-]?|(?:photo|image|picture|illustration"
    r"|photograph)s?(?: by)?\s?[:©]"
    r"|photos? by\b|(?:photo|image) via\b|credits?\s?:)",
    words=14,
    message="credit of a picture",
    why="As for photo-credit.",
    source="IPTC Photo Metadata, Credit Line, as outlets label it",
    hits=("Image credit: Ada Brandt", "Photo courtesy of the Orr family", "Photos by Jon Orr"),
    misses=(
        "Photos by the dozen were burnt in the yard before police came, and nobody in the street asked why.",
        "Credit where it is due",
    ),
)
_CAPTION_CREDIT = Rule(
    name="caption-with-credit",
    family=Family.MEDIA,
    strength=Strength.CERTAIN,
    pattern=rf"[(\[](?:(?:Photo|Image|Picture|Credit)s?\b[^()\[\]]{{0,80}}"
    rf"|[^()\[\]/]{{2,60}}\s?/\s?(?:The )?{AGENCY})[)\]]$",
    flags=re.NOFLAG,
    words=70,
    message="caption of a picture, with its credit",
    why="The credit in brackets at its end tells a caption from a sentence.",
    source="Associated Press Stylebook, captions: credit in brackets at the end; 1 of 1 in 140 news texts of 2016",
    hits=("Rowers train on Lake Orla at dawn. (Ada Brandt/Associated Press)", "The old mill in May [Photo by Jon Orr]"),
    misses=("Talks failed, the agency said. (Reuters)", "The mill (photographed in May) is to be sold."),
)


def _above_credit(text: str) -> Iterator[tuple[int, int]]:
    """Yield the line above a credit where the two are a block of their own between blank lines.

    Without the blank lines the line above may be the paragraph before: some texts have no blank line at all.
    """
    lines = lines_of(text)
    for at, line in enumerate(lines[1:], 1):
        above = lines[at - 1]
        before = lines[at - 2].span.end if at > 1 else None
        after = lines[at + 1].span.start if at + 1 < len(lines) else None
        if (
            (says(_CREDIT, line) or says(_LABEL, line))
            and text.count("\n", above.span.end, line.span.start) == 1
            and (before is None or text.count("\n", before, above.span.start) > 1)
            and (after is None or text.count("\n", line.span.end, after) > 1)
            and above.words <= _CAPTION.words
        ):
            yield above.span.start, above.span.end


_CAPTION = Rule(
    name="caption-above-credit",
    family=Family.MEDIA,
    strength=Strength.LIKELY,
    find=_above_credit,
    words=90,
    message="caption of a picture: its credit stands in the next line",
    why="A caption reads like a sentence of the article; only its neighbour tells it.",
    source="The order of figure, caption and credit in HTML (figcaption); unmeasured beyond one article",
    hits=("Text.\n\nRowers train on Lake Orla at dawn.\nAda Brandt/Getty Images\n\nText.",),
    misses=(
        "Text.\n\nRowers train on Lake Orla at dawn.\n\nAda Brandt/Getty Images",
        "One paragraph.\nRowers train on Lake Orla at dawn.\nAda Brandt/Getty Images\nThe next paragraph.",
    ),
)

RULES = (_CREDIT, _LABEL, _CAPTION_CREDIT, _CAPTION)
