"""Words by which a text says that somebody said something, and words that end the name of who did."""

from enum import StrEnum


class Manner(StrEnum):
    """How a cue joins who speaks and what is said."""

    SPEECH = "speech"
    TELLING = "telling"
    STANCE = "stance"


# Verbs after which, or before which, a sentence stands as what was said.
CUES = (
    "said says saying told tells telling added adds adding noted notes noting claimed claims claiming argued "
    "argues warned warns warning explained explains wrote writes tweeted insisted insists stated states announced "
    "declared declares acknowledged admitted admits suggested suggests reported reports confirmed confirms denied "
    "denies believes thinks contends contended asserted alleges alleged concluded concludes predicted replied "
    "responded remarked recalled maintained maintains stressed emphasized revealed reveals indicated indicates "
    "testified mentioned informed continued asked estimates estimated found finds showed shows"
).split()
_SAYING = (
    CUES
    + (
        "say claim argue note warn explain write insist state believe think contend assert allege conclude suggest "
        "arguing explaining writing tweeting insisting stating announcing declaring acknowledging admitting "
        "suggesting reporting confirming denying believing thinking asserting alleging concluding predicting replying "
        "recalling stressing emphasizing revealing indicating testifying estimating finding showing boasting "
        "complaining joking asserts announces acknowledges acknowledge admit tweets predicts replies responds remarks "
        "recalls recall stresses emphasizes emphasised emphasises emphasising insinuated testifies mentions continues "
        "asks show find deny predict quipped joked jokes mused opined lamented laments boasted boasts bragged "
        "complained complains conceded concedes conceding cautioned cautions countered counters retorted shot shouted "
        "shouting yelled yelling chanted chanting cried exclaimed whispered answered elaborated observed observes "
        "reiterated reiterates reiterating repeated hinted hints implied implies implying signaled signalled "
        "speculated vowed vows vowing pledged pledges pledging promised promises promising threatened threatens swore "
        "proclaimed proclaims proclaiming pronounced tells learned hopes hoped hoping fears feared worried worries "
        "knew knows feels felt wondered guessed realized doubted doubts agreed agrees disagreed ruled rules read "
        "reads commented proposed proposes recommended recommends demanded demands demanding requested wished intoned "
        "pressed summed fired proposing recommending advocated advocates advocating decided written noticed "
        "remembered remembers noting charged charges charging"
    ).split()
)
_TELLING = (
    "told tells telling tell informed informs informing asked asks asking ask assured assures assuring reminded "
    "reminds reminding warned warns warning advised advises advising persuaded urged urges urging "
    "encouraged encourages encouraging challenged challenging ordered orders instructed notified"
).split()
_STANCE = (
    "called calls calling call described describes describing characterized characterizes characterizing "
    "portrayed portrays portraying dubbed labeled labelled termed branded cast casts casting painted painting "
    "criticized criticizes criticizing criticised criticises criticising accused accuses accusing attacked "
    "attacks attacking blasted blasts blasting slammed slams slamming denounced denounces denouncing condemned "
    "condemns condemning decried decries ripped mocked mocks mocking dismissed dismisses dismissing praised "
    "praises praising touted touts touting lauded hailed blamed blames blaming defended defends defending "
    "supported supports supporting endorsed endorses endorsing backed backs backing opposed opposes opposing "
    "rejected rejects rejecting refused refuses refusing declined declines declining questioned questions "
    "questioning cited cites citing quoted quotes quoting expressed expresses expressing voiced offered offers "
    "offering issued discussed discusses discussing mentioning highlighted highlights highlighting underscored "
    "referenced referring referred invoked echoed echoes pointed pointing talked talking spoke speaking spoken "
    "railed railing lashed pushed pushing pressing favors favored prefers predicted identified compared comparing "
    "likened likening thanked congratulated apologized accepted accepting ridiculed derided disputed disputes "
    "refuted rebuffed repudiated disavowed welcomed sees viewed views outlined detailed details detailing shared "
    "vetoed appealed lobbied argued protested quizzed pressed grilled announcing"
).split()
MANNERS: dict[str, Manner] = {
    **dict.fromkeys(_STANCE, Manner.STANCE),
    **dict.fromkeys(_SAYING, Manner.SPEECH),
    **dict.fromkeys(_TELLING, Manner.TELLING),
}
# "A call for calm", "the reports": as often a noun as a verb. A noun where no name, pronoun or plural stands before it.
NOUNS_TOO = frozenset(
    "call calls claim claims note notes reports state states show shows find finds attacks demands "
    "promises fears hopes worries questions quotes views orders charges rules details highlights "
    "doubts backs supports offers estimates casts asks counters remarks touts   "
    "pledges reads read hints vows".split()
)
PERSONS = frozenset("i you he she it we they who which".split())
AUXILIARIES = frozenset(
    "long already also has have had having did do does will would could should can may might must shall later "
    "then now further once often still never ever even just always not first again repeatedly n't didn't doesn't "
    "don't won't wouldn't hasn't haven't couldn't himself herself themselves itself".split()
)
BEING = frozenset("is are was were be been being am gets got 's 're 'm".split())
# What stands between one clause and the next; none of it is inside the name of who speaks.
BORDERS = frozenset(
    "but that while when because as where if after before since although though than so or yet whether why how "
    "what whom whose until unless once like said says".split()
)
PREPOSITIONS = frozenset(
    "in on at during for from by with about of to after before since into over against through under amid despite "
    "following among between without within across around near until per via outside inside behind".split()
)
# After a verb of speech these tell when, where or to whom; what was said is not after them.
CIRCUMSTANCE = frozenset(
    "in on at during of to by from with while after before when as monday tuesday wednesday thursday friday "
    "saturday sunday yesterday today last earlier later this recently again about for through via following "
    "afterward then outside inside near".split()
)
