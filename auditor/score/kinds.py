"""Every kind of finding: its level on the one scale, what it is, and why an editor should look."""

from dataclasses import dataclass

from auditor.model import Level


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of finding, as `auditor rules` explains it."""

    name: str
    level: Level
    what: str
    why: str


# What is found in the text as read: these characters have no place in the folded one.
DISGUISED, HIDDEN = "disguised-words", "hidden-characters"
KINDS = {
    kind.name: kind
    for kind in (
        Kind(
            "copy",
            Level.SERIOUS,
            "the article matches another one of the batch almost word for word",
            "Both should not be counted as two reports; the licence, if there is one, is not in the text.",
        ),
        Kind(
            "rewrite",
            Level.SERIOUS,
            "the article says sentence by sentence what another one of the batch says, in other words",
            "Independent reports of one event share facts and quotations, not the order of the whole narration.",
        ),
        Kind(
            "credited-reuse",
            Level.NOTICE,
            "the article matches another one of the batch and says where it came from",
            "A credit in the text is what an agreement looks like; whether there is one is not in the text.",
        ),
        Kind(
            "common-source-copy",
            Level.NOTICE,
            "the article prints the same text as another one, from one agency, press office, outlet or article",
            "Two prints of one agency's text are one report; neither outlet took it from the other.",
        ),
        Kind(
            "another-version",
            Level.NOTICE,
            "the article is another version of a text of the same outlet",
            "An update is no copying; what was changed in it without a word may matter.",
        ),
        Kind(
            "credit-swapped",
            Level.SERIOUS,
            "the same statement was made to another outlet, says the later article",
            "The name of the outlet that was told is exchanged in a sentence that is otherwise the same.",
        ),
        Kind(
            "credit-leaked",
            Level.WARNING,
            "the article credits the outlet of the article it answers",
            "A credit left standing shows where a passage came from.",
        ),
        Kind(
            "origin-declared-otherwise",
            Level.WARNING,
            "the metadata of the page name another origin than the one found here",
            "Metadata are seldom looked after; or the found origin is itself a copy of the declared one.",
        ),
        Kind(
            "quotations-altered",
            Level.SERIOUS,
            "words inside quotation marks or titles differ between linked articles",
            "Between outlets that report independently 2.5 % of same quotations differ by a content word (n 119).",
        ),
        Kind(
            "translation-declared",
            Level.WARNING,
            "the page says of itself that it was translated or taken over automatically",
            "Quotations in it may have been translated there and back; the original should be found.",
        ),
        Kind(
            "translation-indicated",
            Level.WARNING,
            "spans that careless machine translation or spinning leaves behind",
            "Listed spans can be looked up. Fluent machine translation leaves none, so absence proves nothing.",
        ),
        Kind(
            "figures-disagree",
            Level.WARNING,
            "two articles count the same thing differently",
            "Which figure is right is not decided here; one of the two needs a call.",
        ),
        Kind(
            "dates-disagree",
            Level.NOTICE,
            "two articles date the same thing differently",
            "A weekday is held against the calendar; where no year is stated, that of publication counts.",
        ),
        Kind(
            "figures-inconsistent",
            Level.NOTICE,
            "one number is given with two units in an article, or a list is not as long as announced",
            "Sums and counts of other kinds are not checked. Of 924 articles none had such a contradiction.",
        ),
        Kind(
            "date-inconsistent",
            Level.INFO,
            "a date does not fall on the weekday that stands beside it",
            "One of the two is a slip; of 1,747 articles two had one, and both were slips.",
        ),
        Kind(
            "wording-differs",
            Level.INFO,
            "words of another weight stand in two versions of a sentence, or equal figures have other bounds",
            "Regime or government, says or claims, up to or some: shown, never counted in a verdict or a scorecard.",
        ),
        Kind(
            "possible-rewrite",
            Level.WARNING,
            "the article may be a rewrite of another one; the score lies between the two thresholds",
            "Of 16 labelled development pairs with such scores 6 were rewrites or copies, 10 independent: read both.",
        ),
        Kind(
            "assembled",
            Level.WARNING,
            "passages of two articles or more stand in this one, in other words and side by side",
            "A text put together from several ones is a rewrite of none; each share is small and the sum is not.",
        ),
        Kind(
            "reworded-passage",
            Level.WARNING,
            "a run of sentences says in other words what a run of sentences of another article says",
            "Rare words in the same places and no names of its own; a press release that both used does the same.",
        ),
        Kind(
            "common-source-passage",
            Level.NOTICE,
            "a run of sentences is told alike in two articles that draw on one source",
            "The source explains it; the passage shows how closely both follow it.",
        ),
        Kind(
            "shared-passage",
            Level.NOTICE,
            "a passage of narration stands almost word for word in two articles",
            "It may be reuse, a common source or agency text; quotations are not counted.",
        ),
        Kind(
            "variant-wording",
            Level.NOTICE,
            "two articles print a quotation in different words; neither is known to reuse the other",
            "Of 18 such pairs in 924 articles of seven outlets 17 were one utterance: a recording says which is right.",
        ),
        Kind(
            DISGUISED,
            Level.WARNING,
            "words of the text are split by characters that cannot be seen, or hold letters of another script",
            "A reader sees the word, a search for it fails: a copy is hidden so. Newsroom software does neither.",
        ),
        Kind(
            HIDDEN,
            Level.NOTICE,
            "the text holds characters that cannot be seen",
            "They can hide a copy from plain comparison; most come from newsroom software (soft hyphens).",
        ),
        Kind(
            "ad-record",
            Level.NOTICE,
            "a record of an advertising network stands in the text",
            "The publisher id names an account; two outlets with one id have one owner or one seller.",
        ),
        Kind(
            "shared-ad-account",
            Level.NOTICE,
            "one account of an advertising network stands in texts of two outlets",
            "A direct account has one owner or one seller; those of resellers, which thousands share, do not count.",
        ),
        Kind(
            "appeal",
            Level.INFO,
            "the text asks readers for money or subscriptions",
            "It is not reporting, and it often names the site that the page was saved from.",
        ),
        Kind(
            "outlet-suggested",
            Level.INFO,
            "the text suggests an outlet that no metadata names",
            "Of 289 mentions of a told outlet in 924 articles only 28 % named the article's own: a clue, no more.",
        ),
    )
}
