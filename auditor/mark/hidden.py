"""Characters that cannot be seen: zero-width, bidirectional controls, soft hyphens, tags; and look-alike letters."""

from auditor.language.hidden import code_points, hidden_runs
from auditor.language.lookalikes import mixed_words
from auditor.mark.rule import Rule
from auditor.model import Document, Family, Mark, Span, Strength

RULES = (
    Rule(
        name="hidden-characters",
        family=Family.HIDDEN,
        strength=Strength.CERTAIN,
        find=hidden_runs,
        message="characters that cannot be seen",
        why="They change the text for a machine and not for a reader: 62 lines known to the rules shrank to 0 "
        "to 2 with them.",
        source="Unicode Standard, general category Cf; UTS 39 and UTR 36 on what they hide",
        hits=("The may\u200bor", "bad\u202etext", "bridge\u00adhead"),
        misses=("The mayor", "\U0001f469\u200d\U0001f680", "\U0001f3f4\U000e0067\U000e0062\U000e007f", "می\u200cروم"),
    ),
    Rule(
        name="look-alike-letters",
        family=Family.HIDDEN,
        strength=Strength.CERTAIN,
        find=mixed_words,
        message="word of Latin letters and others that look like them",
        why="A letter from another script looks the same and defeats a search for the word.",
        source="Unicode UTS 39, mixed-script confusables",
        hits=("the M\u0430yor", "\u0420arliament", "the mayo\u0433"),
        misses=("the Mayor", "Москва", "5 µm", "IFNγ and TNFα", "пишет VIPы"),
    ),
)


def hidden_marks(document: Document) -> tuple[Mark, ...]:
    """Return the marks of characters that cannot be seen and of look-alike letters, in text order.

    They are looked for in the text as read: folding takes away what they mark.
    """
    found = ((Span(start, end), rule) for rule in RULES if rule.find for start, end in rule.find(document.text))
    return tuple(hidden_mark(document, span, rule) for span, rule in sorted(found, key=lambda one: one[0]))


def hidden_mark(document: Document, span: Span, rule: Rule) -> Mark:
    """Return the mark with the code points in its message."""
    message = f"{rule.message}: {code_points(document.text[span.start : span.end])}"
    return Mark(document.id, span, rule.name, rule.family, rule.strength, message)
