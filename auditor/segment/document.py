"""One document cut into sentences, quotations, figures and claims."""

from auditor.language.names import is_english
from auditor.language.quotation import quotations
from auditor.model import Document, Mark, Segmented
from auditor.segment.claims import claims
from auditor.segment.dates import dates
from auditor.segment.figures import figures
from auditor.segment.quotes import attributed_quotations, quotes
from auditor.segment.reported import reported, spoken
from auditor.segment.sentences import sentences


def segment(document: Document, marks: tuple[Mark, ...]) -> Segmented:
    """Return the parts of a document that lie outside removing marks, each in text order."""
    found = sentences(document, marks)
    # 12.000 and 12 000 are twelve thousand in other languages, and their units are not in our table.
    english = is_english(document.language)
    counted = figures(document, found) if english else ()
    spans = quotations(document.text)
    said = spoken(document, found, spans)
    quoted = attributed_quotations(document, said)
    claimed = claims(document, found, counted, quoted=quoted, said=said, marks=marks)
    dated = dates(document, found) if english else ()
    told = reported(document, said, spans)
    return Segmented(found, quotes(document, found, quoted), counted, claimed, told, dated)
