"""Lines that promote: links to other stories, appeals for money, subscriptions, networks, comments."""

from auditor.mark.rule import Rule
from auditor.model import Family, Strength

_NETWORK = (
    r"(?:twitter|facebook|instagram|telegram|youtube|linkedin|tiktok|whatsapp|threads|bluesky|mastodon|google news|x)\b"
)

RULES = (
    Rule(
        name="related-link",
        family=Family.PROMOTION,
        strength=Strength.CERTAIN,
        pattern=r"^\W*(?:related(?: (?:stories|articles?|posts?|news|coverage|topics|reading|links?|video))?"
        r"|read (?:more|next|also)"
        r"|also read|see also|see more|more (?:on this|from us|stories)|don't miss|must read|recommended"
        r"|further reading|up next"
        r"|you (?:may|might) (?:also )?(?:like|enjoy)|in case you missed it|icymi|trending|most (?:read|popular|viewed)"
        r"|next (?:article|post|story)|previous (?:article|post|story)|lee tambi.n|lire aussi|lesen sie auch"
        r"|leggi anche)\s?[:|>»-]",
        message="link to another story",
        why="Its words are the title of another article; matching them links stories that share nothing.",
        source="Labels of related links on news sites; 23 % of what trafilatura leaves in are such lines (260 read)",
        hits=("Related: Marlow votes on a new bridge", "READ MORE | The long way to the Orla", "See also: five floods"),
        misses=("Related cases are rare, doctors say: two in ten years.", "Read more books, the minister urged."),
    ),
    Rule(
        name="related-header",
        family=Family.PROMOTION,
        strength=Strength.CERTAIN,
        pattern=r"^\W*(?:related(?: (?:stories|articles?|posts?|news|content|coverage|topics|links?|videos?))?"
        r"|read (?:more|next|also)"
        r"|also read|see also|see more(?: here)?|more (?:stories|like this|on this (?:story|topic))|most (?:read"
        r"|popular|viewed)"
        r"|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|recommended(?: for you| stories"
        r"| articles)?|trending(?: now)?"
        r"|(?:latest|top|popular|recent) (?:news|stories|posts|articles|videos)|editors?'s? picks?|don't miss|up next"
        r"|what to read next|keep reading|continue reading|(?:from )?around the web|click here(?: to (?:read|see"
        r"|watch) (?:more|it))?)\W*$",
        words=8,
        message="heading of links to other stories",
        why="It announces links that the text may have lost.",
        source="Headings of link boxes on news sites; 20 of 25 related links in 140 news texts of 2016",
        hits=("Read More", "You may also like", "SEE MORE HERE:"),
        misses=("More stories emerge from Marlow", "Related trouble"),
    ),
    Rule(
        name="bracketed-link",
        family=Family.PROMOTION,
        strength=Strength.CERTAIN,
        pattern=r"^[\[(*]{1,3}\s?(?:read(?: more| also)?|also read|see also|related|watch|more)\s?[:|-].{3,300}[\])*]$",
        message="link to another story, in brackets",
        why="As for related-link.",
        source="Inline links of news sites; none in 140 news texts of 2016",
        hits=("[READ MORE: Marlow votes on a new bridge]", "(Also read: five floods in ten years)"),
        misses=("(More than 40 were hurt.)",),
    ),
    Rule(
        name="link-call",
        family=Family.PROMOTION,
        strength=Strength.LIKELY,
        pattern=r"^\W*(?:click|tap) (?:here|below|on the link)\b|\b(?:click|tap) here (?:to|for)\b"
        r"|^watch the (?:latest|full) .{0,40}\b(?:at|on|here)\b|^(?:view|see|watch) (?:the )?(?:full )?(?:gallery"
        r"|slideshow|more photos)\b",
        words=25,
        needs=("click", "tap", "watch", "view", "see"),
        message="call to follow a link",
        why="It speaks of the page, not of the event.",
        source="W3C, WCAG 2 failure F84 on such link texts; 1 of 25 related links in 140 news texts of 2016",
        hits=("Click here to see the map", "Watch the full interview at harbourpost.example"),
        misses=("Users click on a link and lose their savings.",),
    ),
    Rule(
        name="support-appeal",
        family=Family.PROMOTION,
        strength=Strength.LIKELY,
        # Second person or first person only: "donations can be made to the fund" is news about somebody else's fund.
        pattern=r"\bplease (?:consider )?(?:donat|contribut|support|chip)(?:e|ing|ping)?\b|\breader[- ]support(?:ed)?\b"
        r"|(?:^|[.!?] )\W*support (?:us|our (?:work|journalism|newsroom|reporting|mission|site|independent)"
        r"|independent (?:journalism|media))\b"
        r"|\b(?:donate|contribute|chip in) (?:now|today|here|to (?:us|our)|via (?:paypal|patreon|gofundme"
        r"|gogetfunding|ko-fi))\b"
        r"|\bmake a (?:donation|contribution) (?:now|today|here|to (?:us|our))\b|\b(?:your|readers') (?:support"
        r"|donation|contribution)s? "
        r"(?:helps?|keeps?|makes?|allows?|will help) (?:us|our)\b|\bbecome a (?:member|supporter|patron"
        r"|subscriber) (?:now|today|of our)\b"
        r"|\bneeds? your (?:support|help|donations?) to (?:survive|continue|keep)\b",
        words=70,
        needs=("donat", "support", "contribut", "chip", "become a"),
        message="appeal for money",
        why="The outlet asks for itself; 17 of 260 lines that trafilatura leaves in do.",
        source="Appeals of reader-funded outlets",
        hits=(
            "The Harbour Post needs reader support. Please donate today.",
            "Support our journalism for two euros a week.",
        ),
        misses=(
            "Readers support the plan, a survey found.",
            "They will support us with boats, the mayor said.",
            "Donations can be made to the flood fund of Marlow.",
        ),
    ),
    Rule(
        name="petition",
        family=Family.PROMOTION,
        strength=Strength.LIKELY,
        pattern=r"^\W*(?:please )?(?:add your name|sign (?:our|the|this) petition)\b",
        words=40,
        message="call to sign a petition",
        why="An appeal of the outlet to its readers.",
        source="Campaigning outlets; 7 of 14 appeals in 140 news texts of 2016, all of one site",
        hits=("Sign our petition to save the Marlow baths!", "Add your name and tell the council."),
        misses=("Mr Orr would not sign the petition.", "Thousands sign petitions every year."),
    ),
    Rule(
        name="subscribe",
        family=Family.PROMOTION,
        strength=Strength.LIKELY,
        pattern=r"(?:^|[.!?:,-] )\W*(?:please )?(?:subscribe|sign ?-?up|register) (?:here|now|today|for free"
        r"|below|to (?:our|get|receive|read|unlock|access|continue)\b"
        r"|for (?:our|free|more|the newsletter|a free)\b)|^\W*(?:already a (?:subscriber|member)"
        r"|not a (?:subscriber|member)"
        r"|start your (?:free )?trial|to continue reading)\b|^\W*subscribe(?: now| today)?\W*$",
        words=45,
        needs=("subscri", "sign", "register", "trial", "to continue", "member"),
        message="call to subscribe",
        why="The outlet sells itself.",
        source="Paywall and sign-up boxes of news sites",
        hits=("Subscribe to our daily letter", "Sign up for free", "Already a subscriber? Log in"),
        misses=("I do not subscribe to the theory.", "Voters may sign up until May, or subscribe the form in person."),
    ),
    Rule(
        name="newsletter",
        family=Family.PROMOTION,
        strength=Strength.LIKELY,
        pattern=r"\b(?:delivered|sent|straight|direct(?:ly)?) (?:straight |right |directly )?(?:to"
        r"|into) your (?:inbox|e-?mail)\b"
        r"|\bin your inbox\b|\b(?:our|this|the free|the daily|the weekly) newsletters? (?:here|today|and get|by"
        r"|to get)\b"
        r"|^\W*(?:get|join|try) (?:our|the) (?:\w+ ){0,3}newsletters?\b|^\W*(?:enter )?your e-?mail(?: address)?\W*$"
        r"|^\W*(?:download|get) (?:our|the) (?:\w+ ){0,3}app\b(?! store)",
        words=45,
        needs=("inbox", "e-mail", "email", "newsletter", "app"),
        message="offer of a newsletter or an app",
        why="As for subscribe.",
        source="Sign-up boxes of news sites",
        hits=("Get the day's news delivered to your inbox.", "Download our free app"),
        misses=("Police read the letter in the inbox of the mayor.",),
    ),
    Rule(
        name="follow",
        family=Family.PROMOTION,
        strength=Strength.LIKELY,
        pattern=rf"^\W*(?:you can )?(?:follow|like|find|join|friend|connect with|contact) (?:us|me|the author"
        rf"|@\w{{1,30}}|(?:[\w.'-]+ ){{1,4}})"
        rf"\s?(?:on|at|via) {_NETWORK}|\bfollow (?:us|me|him|her|them) (?:on|at|@)|\b(?:like|visit) (?:this"
        rf"|our) (?:facebook )?page\b",
        words=40,
        needs=(
            "twitter",
            "facebook",
            "instagram",
            "telegram",
            "youtube",
            "linkedin",
            "tiktok",
            "whatsapp",
            "threads",
            "bluesky",
            "mastodon",
            "google news",
            " x",
            "follow",
            "page",
        ),
        message="call to follow an account",
        why="Accounts and networks are the site's business, not the story's.",
        source="Social links under articles; 1 of 14 appeals in 140 news texts of 2016",
        hits=("Follow us on Twitter", "Follow Ada Brandt on Facebook", "Like our page for more"),
        misses=("Police follow suspects on the road.", "Many follow the news on Friday."),
    ),
    Rule(
        name="share",
        family=Family.PROMOTION,
        strength=Strength.CERTAIN,
        pattern=r"^\W*(?:[\d.,]{1,8}[km]? )?(?:shares? )?(?:(?:share|tweet|pin|e-?mail) (?:this )?(?:on|via|story"
        r"|article|post|page)\b).{0,90}$"
        r"|^\W*[\d.,]{1,8}[km]? (?:shares?|likes?|retweets?)\W*$"
        r"|^(?:(?:share|tweet|pin it|print|e-?mail|twitter|facebook|instagram|telegram|linkedin|pinterest|reddit"
        r"|whatsapp)\W{1,4}){2,9}\w{1,9}$",
        words=24,
        message="buttons or calls to share",
        why="Labels of sharing buttons stay behind when markup is lost.",
        source="Sharing bars of news sites; 7 of 8 lines of networks and 2 of 14 appeals in 140 news texts of 2016",
        hits=("12k SHARES SHARE THIS STORY", "Facebook Twitter WhatsApp Email", "Share this on Facebook"),
        misses=(
            "Share this view? Most of Marlow does not.",
            "Shares fell by two per cent.",
        ),
    ),
    Rule(
        name="comments",
        family=Family.PROMOTION,
        strength=Strength.LIKELY,
        pattern=r"\b(?:share|leave|post|add) (?:us )?(?:your|a) (?:thoughts?|comments?|opinions?"
        r"|views?)(?: \w+)? (?:below|in the|with us)\b"
        r"|\bshare your (?:thoughts|views|opinions)\W*$|\b(?:let us know|tell us)(?: what you (?:think"
        r"|thought))?(?: \w+){0,3} (?:in the|in a) comments?\b"
        r"|\blet us know what you (?:think|thought)\b|\bleave (?:us )?a (?:comment|reply)\b|^\W*what do you think\?"
        r"|^\W*(?:\d{1,5}|no|view|show|hide|read|load) (?:\w+ )?comments?\W*$|^\W*comments? (?:are )?(?:closed"
        r"|disabled|\(\d{1,5}\))"
        r"|^\W*join the (?:conversation|discussion)\W*$|\byour email address will not be published\b",
        words=40,
        needs=(
            "comment",
            "thought",
            "opinion",
            "view",
            "think",
            "reply",
            "discussion",
            "conversation",
            "will not be published",
        ),
        message="call for comments",
        why="The outlet speaks to its readers about its own page.",
        source="Comment boxes of blog and news software; 4 of 14 appeals in 140 news texts of 2016",
        hits=("What do you think? Share your thoughts below!", "Leave a reply", "14 Comments"),
        misses=("She left a comment on the bill.", "He asked parents to share their thoughts with the board."),
    ),
)
