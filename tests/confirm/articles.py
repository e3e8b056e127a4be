"""Short invented articles for the tests of this stage."""

from auditor.candidates.shingles import skip_pairs
from auditor.language.article import Article, narration
from auditor.model import Document
from auditor.segment.sentences import sentences

BRIDGE = """The swing bridge at Halloway stuck open on Tuesday with 14 cars waiting on the eastern ramp.
A rusted bearing had cracked overnight, and the night keeper, Tomas Ferrand, noticed oil on the rails at 4 a.m.
Two tugs pushed the span shut by noon while a welder from Great Harwick cut away the broken collar.
The county will spend 230,000 crowns on a new bearing and has asked the foundry in Orlin to cast it by March."""
BRIDGE_AGAIN = """Fourteen vehicles were held on the eastern approach on Tuesday when Halloway’s swing bridge jammed.
Overnight a corroded bearing had split, and Tomas Ferrand, who keeps watch at night, spotted oil along the rails at 4.
A Great Harwick welder sliced off the broken collar as a pair of tugs nudged the span closed by midday.
Some 230,000 crowns will go on another bearing, and the Orlin foundry was told by the county to cast it by March."""
OTHER_BRIDGE = """Halloway residents faced long detours on Tuesday after the swing bridge failed to close.
Transport councillor Agnes Pell promised an inquiry and said inspections in 2019 and 2021 had shown nothing unusual.
Buses on routes 7 and 12 were sent round by Marlow Cross, adding forty minutes for pupils of Saint Tibb’s school.
Shopkeeper Dora Vint lost a delivery of ice worth 900 crowns, and the ferry company added six sailings."""


def article(name: str, text: str) -> Article:
    """Return a document with its sentences and shingles, as the audit prepares it."""
    document = Document(name, text)
    found = sentences(document, ())
    return Article(document, found, skip_pairs(narration(document, found)))
