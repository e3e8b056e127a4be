"""Words that judge what they tell, by general knowledge of English; none of them names a side."""

import re

LOADED = frozenset(
    # Praise and outrage.
    "abhorrent absurd appalling astonishing atrocious awful bombshell brazen catastrophic cowardly cruel deplorable "
    "despicable devastating disastrous disgraceful disgusting dreadful egregious explosive farcical heinous hideous "
    "horrendous horrible horrific horrifying hysterical idiotic incredible infamous inhuman insane jaw-dropping "
    "laughable ludicrous malicious monstrous nefarious notorious obscene outrageous pathetic phony preposterous "
    "reckless repugnant repulsive ridiculous ruthless scandalous shameful shameless shocking sickening sinister "
    "stunning stupid terrible terrifying tragic treacherous unbelievable unconscionable unhinged vicious vile "
    # Verbs of the ring, and names for people.
    "annihilated bashed blasted crushed decimated demolished destroyed doomed eviscerated humiliated lambasted "
    "obliterated shredded skewered slammed smeared trashed crony cronies fanatic fanatics henchman henchmen lackey "
    "lackeys liar liars mob thug thugs traitor traitors tyrant "
    # Certainty that no source gives.
    "absolutely blatant blatantly literally obvious obviously totally undeniable undeniably "
    "unquestionably utter utterly".split()
)
_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)?")
# Three words in capitals in a row are shouted, or the name of a thing; two signs are shouted.
SIGNS = re.compile(r"[!?]*![!?]+|\?!")
SHOUTED = re.compile(rf"\b[A-Z]{{2,}}(?:[ ,]+[A-Z]{{2,}}){{2,}}\b|{SIGNS.pattern}")


def loaded_words(text: str) -> list[re.Match[str]]:
    """Return where loaded words stand, in text order."""
    return [found for found in _WORD.finditer(text) if found.group().lower() in LOADED]
