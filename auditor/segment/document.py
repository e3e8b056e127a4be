"""One document cut into sentences, quotations, figures and claims."""

from auditor.language.names import is_english
from auditor.model import Document, Mark, Segmented
from auditor.segment.claims import claims
from auditor.segment.dates import dates
from auditor.segment.figures import figures
from auditor.segment.quotes import attributed_quotations, quotes
from auditor.segment.sentences import sentences


def segment(document: Document, marks: tuple[Mark, ...]) -> Segmented:
    """Return the parts of a document that lie outside removing marks, each in text order."""
    found = sentences(document, marks)
    # 12.000 and 12 000 are twelve thousand in other languages, and their units are not in our table.
    english = is_english(document.language)
    counted = figures(document, found) if english else ()
    quoted = attributed_quotations(document, found)
    said = claims(document, found, counted, quoted=quoted, marks=marks)
    return Segmented(found, quotes(document, found, quoted), counted, said, dates(document, found) if english else ())
