"""Lines in which the site recommends itself: buttons, newsletters, programmes, where to find more.

Offers, discounts and calls to get in touch were tried and left out: half of their hits on 780 pages, most of them of
businesses, are part of the article by its true body.
"""

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
        source="24 of 25 such lines that trafilatura left on 780 pages, 8 of 9 on the half not read",
        hits=("Learn more", "Book now!", "» Get a free quote", "START TODAY"),
        misses=("Learn more slowly", "Start now, says the mayor", "Watch the river"),
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
        source="17 of 18 such lines that trafilatura left on 780 pages, 5 of 5 on the half not read",
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
        source="Closing lines of agency texts and press releases; 1 of 1 on 780 pages",
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
        source="Programme hints of broadcasters; 1 of 1 on 780 pages",
        hits=(
            "Listen to Orla Live live at noon.",
            "Watch River Night weekdays at nine.",
            "It airs Sundays at 9 on Orla 1.",
        ),
        misses=("Watch the river live, said the mayor.", "They listen to the radio."),
    ),
)
