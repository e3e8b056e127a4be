"""Lines of advertising: records of ads.txt, slot code, labels, affiliate notices, overlays."""

import re

from auditor.mark.rule import Rule
from auditor.model import Family, Strength

RULES = (
    Rule(
        name="ads-txt-record",
        family=Family.ADVERTISING,
        strength=Strength.CERTAIN,
        # The domain may be missing: extraction loses it where it was a link.
        pattern=r"^(?:[a-z0-9-]{1,63}\.[a-z0-9.-]{2,190})?\s?,\s?[\w.:/|-]{1,64}\s?,\s?(?:DIRECT|RESELLER)\s?"
        r"(?:,\s?[0-9a-z]{6,24}\s?)?(?:[#;].{0,200})?$",
        message="line of an ads.txt file, not reporting",
        why="A scraper that saves ads.txt lines with the story did not take the story from an editor.",
        source="IAB Tech Lab, ads.txt 1.1: domain, account id, DIRECT or RESELLER, optional certification id",
        hits=("adhouse.example, pub-0000000000000001, DIRECT", ", 12345, RESELLER, f00dfeed00c0ffee"),
        misses=("The pub reopened after talks, direct and frank.", "Money, power, direct influence"),
    ),
    Rule(
        name="ads-txt-variable",
        family=Family.ADVERTISING,
        strength=Strength.CERTAIN,
        pattern=r"^(?:OWNERDOMAIN|MANAGERDOMAIN|INVENTORYPARTNERDOMAIN|SUBDOMAIN|CONTACT)\s?=\s?\S{1,200}"
        r"(?:\s?,\s?[A-Z]{2})?$",
        flags=re.NOFLAG,
        message="variable of an ads.txt file, not reporting",
        why="As for ads.txt records.",
        source="IAB Tech Lab, ads.txt 1.1: the variables",
        hits=("OWNERDOMAIN=harbourpost.example", "MANAGERDOMAIN = adhouse.example, DE"),
        misses=("Contact = trouble, the coach said.",),
    ),
    Rule(
        name="ad-slot-code",
        family=Family.ADVERTISING,
        strength=Strength.CERTAIN,
        pattern=r"\badsbygoogle\b|\bgoogletag\.|\bdiv-gpt-ad\b|\bgoogle_ad_[a-z]|\bca-pub-\d{10}",
        needs=("google", "gpt", "ca-pub"),
        message="code of an advertising slot",
        why="Program text of an ad server is never reporting.",
        source="Google Publisher Tag and AdSense reference: the names that their code must contain",
        hits=("(adsbygoogle = window.adsbygoogle || []).push({});", "googletag.cmd.push(function() {"),
        misses=("The company sells ads through Google.",),
    ),
    Rule(
        name="ad-label",
        family=Family.ADVERTISING,
        strength=Strength.CERTAIN,
        pattern=r"^\W*(?:advertisements?|advertising|advertorial|ad feedback|report this ad|advertise with us"
        r"|remove ads"
        r"|sponsored(?: (?:content|post|links?|stories))?|paid (?:post|content|partnership)|promoted(?: content"
        r"| stories)?"
        r"|(?:story|article|content|text|report) continue[sd]?(?: (?:below|after|beneath)(?: (?:the|this))?"
        r"(?: (?:ad|advert|advertisement|video|photo|gallery))?)?"
        r"|scroll (?:down )?(?:for|to) (?:continue|read|more).{0,30}|continue reading below(?: the ad\w*)?)\W*$",
        message="label of an advertisement",
        why="Sites print these words between paragraphs where a slot stood.",
        source="FTC guide to native advertising; 28 of 36 labels in 140 news texts of 2016, ad-label-lead the others",
        hits=("Advertisement", "Story continues below", "- Sponsored content -"),
        misses=("Advertising revenue fell by a third.", "The story continues in Lisbon"),
    ),
    Rule(
        name="ad-label-lead",
        family=Family.ADVERTISING,
        strength=Strength.CERTAIN,
        pattern=r"^\W*(?:advertisement|sponsored(?: content| post)?)\s?[:|-]",
        words=14,
        message="label of an advertisement",
        why="The label and its text stand in one line where markup was lost.",
        source="As for ad-label",
        hits=("Advertisement - story continues below", "Sponsored: Win a week at Lake Orla"),
        misses=("Advertisements doubled in a year.",),
    ),
    Rule(
        name="affiliate-notice",
        family=Family.ADVERTISING,
        strength=Strength.LIKELY,
        pattern=r"\bas an amazon associate\b|\bwe (?:may |might |can |could )?(?:earn|receive|get) (?:an? )?(?:small )?"
        r"(?:affiliate )?commissions?\b|\b(?:this|our) (?:article|page|post|site|story"
        r"|links?) (?:\w+ ){0,3}affiliate links?\b",
        words=60,
        needs=("affiliate", "commission", "amazon associate"),
        message="notice of paid links",
        why="The outlet speaks of its own income, not of the news.",
        source="FTC Endorsement Guides, 16 CFR 255: such links must be disclosed",
        hits=("For each order we may get a commission from the shop.", "This post contains affiliate links."),
        misses=("Brokers earn a commission on every sale.",),
    ),
    Rule(
        name="overlay",
        family=Family.ADVERTISING,
        strength=Strength.LIKELY,
        pattern=r"^[\u00d7✕✖✗]\s?\w",
        words=150,
        message="text of an overlay, beginning with its close button",
        why="The multiplication sign at the head of a line is the close button of a box laid over the page.",
        source="Bootstrap, close button (&times;); 12 of 12 such boxes in 140 news texts of 2016, all of one site",
        hits=("\u00d7 Order the new Brandt cookbook today",),
        misses=("A plot of 40 \u00d7 60 metres was sold.", "Tickets: 3 \u00d7 20 euros"),
    ),
)
