"""docs/rules.md: every rule and every kind of finding, from the same facts as `auditor rules NAME`."""

from collections.abc import Iterator

from auditor.data.rates import base_rate
from auditor.mark.rule import Rule
from auditor.mark.rules import LISTED
from auditor.score.kinds import KINDS

_EXAMPLES = ("Marks", "Leaves")


def of_rule(rule: Rule) -> Iterator[tuple[str, str]]:
    """Yield what a rule says of itself: the name of each fact and its text."""
    yield from (("Why", rule.why), ("Source", rule.source))
    if rate := base_rate(rule.name):
        yield "Base rate", f"{rate} (development data, on which the rules were written)"
    yield from (("Marks", hit) for hit in rule.hits)
    yield from (("Leaves", miss) for miss in rule.misses)


def rules_page() -> Iterator[str]:
    """Yield docs/rules.md, line by line: every rule by family, then every kind of finding."""
    yield "# What is marked, and what is found"
    yield "\nWritten by `auditor rules --markdown`. Rules are in `auditor/mark/`, findings in `auditor/score/kinds.py`."
    yield "Each example is a test: the rule marks the first ones and leaves the last ones."
    for family in dict.fromkeys(rule.family for rule in LISTED):
        yield f"\n## {family.replace('-', ' ').capitalize()}"
        for rule in (rule for rule in LISTED if rule.family is family):
            yield f"\n### {rule.name}\n"
            yield f"{rule.message[0].upper()}{rule.message[1:]} ({rule.strength}).\n"
            for about, said in of_rule(rule):
                yield f"- {about}: {_code(said) if about in _EXAMPLES else _plain(said)}"
    yield "\n## Findings\n"
    yield from (f"- **{kind.name}** ({kind.level}): {kind.what}. {kind.why}" for kind in KINDS.values())


def _code(example: str) -> str:
    """Return an example as code, line breaks shown and what cannot be seen spelled out."""
    seen = example.replace("\n", " ⏎ ")
    shown = "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in seen)
    return f"`` {shown} ``" if "`" in shown or shown != shown.strip() else f"`{shown}`"


def _plain(text: str) -> str:
    """Return a sentence in which nothing is taken for a tag."""
    return text.replace("<", "&lt;")
