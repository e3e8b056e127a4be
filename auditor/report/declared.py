"""What a page says of its own origin in metadata, and where its article links to."""

from auditor.report.escape import markdown
from auditor.report.excerpt import cut
from auditor.report.safe import Safe, counted, own, say
from auditor.report.tables import bullets, folded, section, table
from auditor.report.view import View

LINK = "link"
# The beginning of an address shows the site; some are kilobytes long.
_ADDRESS = 200


def declared(view: View, document: str) -> Safe:
    """Return the section on declarations and links; nothing where the input has neither."""
    known = view.documents[document]
    # A page's own address is what nearly every page declares.
    rows = [(name, value) for name, value in known.declared if value != known.url]
    links = [value for name, value in rows if name == LINK]
    said = [(markdown(name), markdown(cut(value, _ADDRESS))) for name, value in rows if name != LINK]
    lines = bullets(markdown(cut(link, _ADDRESS)) for link in links)
    shown = folded(say("The article links to {}", counted(len(links), "address", "addresses")), lines)
    return section(say("Declared in metadata"), table(own("Name", "Value"), said), shown if links else say(""))
