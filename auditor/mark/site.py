"""Lines of the site itself: skip links, menus, archives, tags, cookie and error notices."""

from auditor.mark.rule import Rule
from auditor.model import Family, Strength

_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"

RULES = (
    Rule(
        name="skip-link",
        family=Family.SITE,
        strength=Strength.CERTAIN,
        pattern=r"^\W*(?:skip|jump|go|back|return|scroll) (?:back )?to (?:the |site |primary )?(?:main )?"
        r"(?:content|navigation|top|search|menu|footer|homepage|home|main|article|results)\b.{0,20}$",
        words=7,
        message="skip link of the page",
        why="The first link of a page for screen readers; extraction takes it for the first line of the article.",
        source="W3C, WCAG 2 technique G1: a link at the top of each page that goes to the main content",
        hits=("Skip to main content", "Back to top", "Jump to navigation"),
        misses=("Back to the drawing board for Arlen", "Skip to main content links help the blind, Ms Orr told us."),
    ),
    Rule(
        name="menu-word",
        family=Family.SITE,
        strength=Strength.CERTAIN,
        # Names of sections ("Politics", "Health") are left out: they are headings as often.
        pattern=r"^\W*(?:menu|main menu|search|close|home|toggle (?:navigation|menu|search|caption)|hide caption"
        r"|load more"
        r"|show more|view all|see all|loading|advanced search|share|print|print this page|log ?in|log ?out"
        r"|sign in|my account"
        r"|privacy policy|terms (?:and|&) conditions|cookie (?:policy|settings"
        r"|preferences)|sitemap"
        r"|rss|play video|copy link|enlarge(?: this)? image|view gallery|close gallery|next (?:article|post)"
        r"|previous (?:article|post)|\d{1,3} of \d{1,3})[^\w.]*$",
        words=5,
        message="word of the page's controls",
        why="Labels of buttons and menus stay behind when markup is lost.",
        source="Button and menu labels of news sites; misses were chosen from headings",
        hits=("Toggle navigation", "Load more", "3 of 12"),
        misses=("Politics", "Search for the missing boy", "Home at last"),
    ),
    Rule(
        name="breadcrumb",
        family=Family.SITE,
        strength=Strength.CERTAIN,
        pattern=r"^home\s?(?:[>/|›]|::|\")\s?\w",
        words=20,
        message="path of the page within the site",
        why="It names sections, not events.",
        source="schema.org BreadcrumbList: the trail of links from the home page",
        hits=("Home > News > Region", "Home » Sport » Rowing"),
        misses=("Home is where the mayor wants to be.",),
    ),
    Rule(
        name="archive-list",
        family=Family.SITE,
        strength=Strength.CERTAIN,
        pattern=rf"(?:\b{_MONTH},? \d{{4}}\b\W{{0,3}}){{4}}",
        words=400,
        needs=(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ),
        message="list of a site's monthly archives",
        why="A run of months with years is a menu, not a sentence.",
        source="The archives block of blog software; 4 of 4 such lines in 140 news texts of 2016, all of one site",
        hits=("Archives March 2019 February 2019 January 2019 December 2018",),
        misses=("The pact of March 2019 was renewed in May 2020 and June 2021.",),
    ),
    Rule(
        name="tags",
        family=Family.SITE,
        strength=Strength.CERTAIN,
        pattern=r"^\W*(?:tags?|tagged(?: with)?|filed under|posted in|keywords|categor(?:y|ies)|topics"
        r"|related topics)\s?:\s?\w",
        message="list of tags",
        why="Keywords of the site, not a sentence of the article.",
        source="The taxonomy line under a post in blog and news software",
        hits=("Tags: floods, Marlow, insurance", "Filed under: Region"),
        misses=("The mayor's categories: friend or foe", "Price tags: higher again, shoppers say"),
    ),
    Rule(
        name="hashtags",
        family=Family.SITE,
        strength=Strength.CERTAIN,
        pattern=r"^(?:#\w{2,60}[\s,]{1,3}){1,30}#\w{2,60}$",
        message="list of hashtags",
        why="Keywords for a network, not a sentence.",
        source="The form of a tag line on social networks",
        hits=("#floods #Marlow",),
        misses=("#floods is the word of the day",),
    ),
    Rule(
        name="cookie-notice",
        family=Family.SITE,
        strength=Strength.LIKELY,
        pattern=r"\b(?:we|this (?:web)?site|our (?:web)?site) (?:and our partners )?uses? (?:of )?cookies\b"
        r"|\baccept (?:all )?cookies\b"
        r"|\b(?:please )?enable javascript\b|\bprotected by recaptcha\b|\bby (?:continuing"
        r"|using) (?:to use )?(?:this|our) (?:web)?site\b",
        words=90,
        needs=("cookie", "javascript", "recaptcha", "using", "continuing"),
        message="notice about cookies or scripts",
        why="The site speaks to its visitor.",
        source="Consent banners under Directive 2002/58/EC, article 5(3)",
        hits=("We use cookies to improve your visit.", "Please enable JavaScript to view the chart."),
        misses=("The baker uses butter in her cookies.", "Regulators fined the firm for its cookies."),
    ),
    Rule(
        name="error-page",
        family=Family.SITE,
        strength=Strength.CERTAIN,
        pattern=r"^\W*(?:error )?(?:(?:404|403|500)\W{1,4})?(?:page not found|access denied|this page (?:is not"
        r"|isn't) available"
        r"|(?:the |this |our )?(?:web)?site is (?:currently |temporarily )?(?:down|offline"
        r"|unavailable)(?: for (?:scheduled )?maintenance)?)\W*$",
        words=12,
        message="error message instead of an article",
        why="A scraper saved what the server said, not the story.",
        source="RFC 9110, status codes 403, 404 and 503, as servers word them",
        hits=("404 Page not found", "Our website is down for maintenance."),
        misses=("The site is down the road from the school.", "Access denied: how the vote was lost"),
    ),
)
