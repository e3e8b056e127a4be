"""Lines in which the site sells or recommends: buttons, offers, calls to get in touch, newsletters, programmes."""

import re

from auditor.mark.rule import Rule
from auditor.model import Family, Strength

_PAPER = (
    r"(?:newsletters?|mailing list|youtube|channel|podcast|e-?mail (?:list|updates?|alerts?)|updates|alerts|briefing)"
)
_DAY = r"(?:weekdays|weeknights|daily|every (?:day|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|sundays|saturdays)"

RULES = (
    Rule(
        name="button",
        family=Family.PROMOTION,
        strength=Strength.CERTAIN,
        pattern=r"^\W*(?:learn more|find out more|(?:download|order|buy|shop|book|apply|enrol+|donate|register|start"
        r"|join|watch|call|subscribe|try it)(?: it)? (?:now|here|today|free|for free|online)(?: free)?"
        r"|get started(?: (?:now|today|for free))?|explore more|discover more|contact (?:us|sales)|get in touch"
        r"|about us"
        r"|(?:request|get|book|schedule) (?:a |your )?(?:free )?(?:demo|quote|consultation|estimate|trial)"
        r"|(?:start (?:your )?)?free trial|try (?:it |us )?(?:for )?free|add to (?:cart|basket|wishlist)"
        r"|(?:check|view|see) (?:the )?(?:price|deal|offer|profile|pricing|plans)s?|watch (?:the )?video(?: here)?"
        r"|talk to (?:us|sales|an expert)|schedule online|make an appointment|sign up(?: now| today| free)?"
        r"|create (?:an|your) account|view (?:full |all )?(?:bio|posts)|download (?:the )?(?:pdf|app|guide"
        r"|report))\W*$",
        words=6,
        message="label of a button",
        why="Buttons of offers stay behind as lines of their own when markup is lost.",
        source="Button labels in what extractors left on 395 pages; 13 of 13 such lines there are no reporting",
        hits=("Learn more", "Book now!", "» Get a free quote", "START TODAY"),
        misses=("Learn more slowly", "Start now, says the mayor", "Watch the river"),
    ),
    Rule(
        name="offer",
        family=Family.PROMOTION,
        strength=Strength.LIKELY,
        pattern=r"(?:^|[.!?] )\W*(?:book|schedule|request|get|claim|grab|start|try|download|order|buy|reserve|register"
        r"|sign up for|use|see|enjoy|fill out)\b[^.!?]{0,80}\b(?:(?:free|complimentary|no-obligation|personali[sz]ed) "
        r"(?:\d{1,2}[ -]day |\w+ )?(?:trial|demo|quote|consultation|estimate|guide|e-?book|checklist|workshop"
        r"|calculator|assessment|copy|download)s?|a demo|your (?:quote|free copy|spot today))\b"
        r"|\bno (?:credit card|obligation)s? (?:is )?required\b",
        words=30,
        needs=(
            "free",
            "complimentary",
            "no-obligation",
            "personali",
            "demo",
            "quote",
            "spot",
            "required",
        ),
        message="commercial offer",
        why="The site sells to its reader.",
        source="Offers on pages of businesses and shops; 13 % of what trafilatura leaves in promotes the site "
        "(260 read)",
        hits=("Book a free demo of our rowing software.", "Try it. Start your free 14-day trial today!"),
        misses=("The clinic has offered free trials of the vaccine.", "Patients get the drug free of charge."),
    ),
    Rule(
        name="discount",
        family=Family.PROMOTION,
        strength=Strength.LIKELY,
        pattern=r"\b(?i:use|with|using|enter|apply)(?i: the| our| this| my)?(?: \w+)? (?i:code):? [A-Z0-9]{5,20}\b"
        r"|^\W*(?i:(?:save|get|take|unlock|exclusive|up to|enjoy) ){1,3}(?:\w+ ){0,3}(?:[$\u00a3\u20ac]\d{1,4}"
        r"|\d{1,2} ?%)"
        r"(?: off\b| on (?:your|our|all|select)| for your first)",
        flags=re.NOFLAG,
        words=35,
        needs=("code", "%", " off", "$", "\u00a3", "\u20ac"),
        message="discount for readers",
        why="The site sells to its reader.",
        source="As for offer",
        hits=("Order with code ORLA25 at the till.", "Save 20% on your first boat", "Get up to 50 % off today"),
        misses=("Police used the code name Orla.", "The plan would save 20% of the budget."),
    ),
    Rule(
        name="contact-call",
        family=Family.PROMOTION,
        strength=Strength.LIKELY,
        pattern=r"(?:^|[.!?,;] |\b(?:and|or|please|to) )(?:call|contact|phone|text|message|e-?mail|reach out to"
        r"|get in touch"
        r" with)(?: us| our (?:\w+ ){0,3}\w+)?(?: (?:at|on|now at))? ?(?:\(?\+?\d[\d ()./-]{6,20}\d|[\w.+-]{1,40}@)"
        r"|(?:^|[.!?] )\W*(?:please )?(?:call|contact|message|e-?mail|visit|reach out to) us\b"
        r"|\b(?:contact|call|e-?mail|visit) us (?:today|now|at|for|if|to)\b|^\W*(?:get in touch|call|phone|tel"
        r"|fax)\s?:",
        words=30,
        needs=("us", "@", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "in touch:"),
        message="call to get in touch",
        why="The site speaks to its reader about itself.",
        source="Contact lines in what extractors left on 395 pages",
        hits=("Call us at 0100 555 0101 today.", "Contact us for a boat.", "Get in touch: 0100 555 0102"),
        misses=("They call us neighbours.", "She did not call 112 until noon."),
    ),
    Rule(
        name="sign-up",
        family=Family.PROMOTION,
        strength=Strength.CERTAIN,
        pattern=rf"^\W*(?:(?:please|for [\w&' ]{{2,40}},) )?(?:subscribe to|sign ?-?up (?:for|to)|join|get) "
        rf"(?:[\w&'.-]+ ){{0,6}}"
        rf"{_PAPER}\b.{{0,80}}$|^\W*get (?:\w+ ){{1,6}}(?:directly |straight |delivered )*(?:to|in) your inbox\b"
        r"|^\W*subscribe(?: (?:now|today|here|below|to (?:get|read|our|the|unlock)\b.{0,60}))?\W*$",
        words=20,
        needs=("subscribe", "sign", "join", "get"),
        message="call to subscribe",
        why="As for subscribe; a line that begins so is no heading.",
        source="Sign-up boxes in what extractors left on 395 pages",
        hits=("Subscribe to the Orla channel", "Sign up for our Friday newsletter!", "Get Marlow news in your inbox"),
        misses=("He would sign up for the army.", "Join the queue, get a boat, row home: a day on the Orla in spring."),
    ),
    Rule(
        name="more-information",
        family=Family.PROMOTION,
        strength=Strength.LIKELY,
        pattern=r"^\W*(?:for|to (?:find|get|read|learn|see)) (?:more|further|the latest|additional|full|all the "
        r"latest)\b.{0,120}?"
        r"(?:https?:|www\.|\.(?:com|org|net|gov|edu)\b|\w@\w|\d{3}[-. ]\d{4}\b)"
        r"|^\W*(?:follow|see|find|read) (?:all |more |full |the |of )*(?:[\w.'-]+ ){0,3}(?:full |complete |latest )?"
        r"coverage\b.{0,80}(?:\bat\b|\bhere\b|https?:)",
        words=30,
        message="where to find more",
        why="It speaks of other pages, not of the event.",
        source="Closing lines of agency texts and press releases",
        hits=(
            "For more on the Orla, visit www.orla.example.",
            "Follow the Post's full coverage at https://post.example",
        ),
        misses=("For more than a year the bridge was shut.", "To see more of the river, visit the mill."),
    ),
    Rule(
        name="programme",
        family=Family.PROMOTION,
        strength=Strength.LIKELY,
        pattern=rf"^\W*(?:you can )?(?:listen to|watch|tune in(?:to| to)?|catch|hear|download) "
        rf".{{1,100}}?\b(?:live (?:at|on|from|every)"
        rf"|{_DAY}|on (?:itunes|spotify|apple podcasts|iplayer|stitcher|soundcloud)|wherever you get your podcasts)\b"
        r"|\b(?:airs?|broadcasts?) (?:live )?(?:on )?(?:weekdays|weeknights|saturdays?|sundays?) (?:at|from) \d",
        words=30,
        needs=("listen", "watch", "tune in", "catch", "hear", "download", "air", "broadcast"),
        message="hint at a programme",
        why="The outlet announces itself.",
        source="Programme hints of broadcasters",
        hits=(
            "Listen to Orla Live live at noon.",
            "Watch River Night weekdays at nine.",
            "It airs Sundays at 9 on Orla 1.",
        ),
        misses=("Watch the river live, said the mayor.", "They listen to the radio."),
    ),
)
