"""Lines with which one reaches somebody, and code of content systems."""

import re

from auditor.mark.rule import Rule
from auditor.model import Family, Strength

_MAIL = r"[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,30}"
_LINK = r"(?:https?://)?(?:www\.)?(?:twitter|facebook|instagram|linkedin)\.com/[\w./?=&-]{1,120}"

RULES = (
    Rule(
        name="contact-line",
        family=Family.SITE,
        strength=Strength.CERTAIN,
        pattern=rf"^\W{{0,3}}(?:(?:e-?mail|mail|twitter|contact|phone|tel|mobile|fax|website|web|url|follow|facebook"
        rf"|instagram)\s?:?\s?)?(?:{_MAIL}|{_LINK}|@\w{{2,30}}|(?:\+\d{{1,3}}|\(\d{{2,5}}\))[\d "
        rf"./-]{{6,20}})[^\w]{{0,3}}$",
        words=5,
        needs=("@", ".com/", "+", "("),
        message="address, account or number alone in its line",
        why="It is for reaching somebody; it says nothing of the event.",
        source="8 of 8 on the half of 780 pages read, none of 16 on the other, all of them on one page of contacts",
        hits=(
            "ada.brandt@post.example",
            "Twitter: @adabrandt",
            "https://www.twitter.com/adabrandt",
            "Tel: +00 100 5550101",
        ),
        misses=(
            "Ask ada@post.example about it.",
            "https://post.example/orla",
            "@mayor_marlow wrote that it opens",
            "(42 of them)",
        ),
    ),
    Rule(
        name="contact-writer",
        family=Family.SITE,
        strength=Strength.LIKELY,
        pattern=rf"\b(?:e-?mail|contact|reach|write to|tweet|follow) (?:me|him|her|them|the (?:author|writer|reporter"
        rf"|editors?)|(?:[A-Z][\w.'-]{{0,30}} ){{1,3}}[A-Z][\w.'-]{{1,30}}|[A-Z][\w.'-]{{1,30}}) "
        rf"(?:(?:at|on|via|by e-?mail at) )?(?:[Tt]witter:? ?)?(?:{_MAIL}|@\w{{2,30}}|[Tt]witter\b)"
        rf"|^\W?(?:E-?mail|Contact|Reach|Follow|Write to|Tweet)(?: to)? (?:the (?:author|writer|reporter)|me|him|her|us"
        rf"|(?:[A-Z][\w.'-]{{0,30}} ?){{1,4}}):? (?:(?:at|on|via) )?(?:[Tt]witter:? ?)?(?:{_MAIL}|@\w{{2,30}})",
        flags=re.NOFLAG,
        words=40,
        needs=("@", "witter"),
        message="how to reach the writer",
        why="As for contact-line.",
        source="Closing lines of local papers; no hit on 780 pages",
        hits=("Email Ada Brandt at ada@post.example.", "Reach her at ada@post.example or follow her @ada_b"),
        misses=("Contact with her stopped on Friday.", "He wrote to Ada Brandt at home."),
    ),
    Rule(
        name="shortcode",
        family=Family.SITE,
        strength=Strength.CERTAIN,
        pattern=r"^\W{0,2}\[[a-z]{2,20}(?:[_-][a-z]{1,20}){0,4} [a-z_-]{2,30}=[\"'].{0,400}"
        r"|^\[/[a-z_-]{2,40}\]|^\[[A-Z]{2,20}(?:_[A-Z]{2,20}){1,4}\]$",
        flags=re.NOFLAG,
        words=90,
        needs=("[",),
        message="code of a content system",
        why="It was to become a button or a player; no reader saw it.",
        source="WordPress, Shortcode API; 7 of 7 such lines that trafilatura left on 780 pages",
        hits=('[gallery ids="4,8"]', '[boat-player id="orla"]Row[/boat-player]', "[CTA_BOX]"),
        misses=("[sic] they wrote", "[The mayor] said no."),
    ),
)
