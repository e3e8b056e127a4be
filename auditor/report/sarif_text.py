"""Text in a SARIF log: in one line, nothing hidden, neither placeholder nor link (SARIF 2.1.0, 3.11.5 and 3.11.6)."""

from auditor.report.escape import visible

Node = dict[str, object]


def message(text: str) -> Node:
    """Return a message object that a viewer shows as the text; a link that the text would be has a space in it."""
    return {"text": visible(text).replace("](", "] (").replace("{", "{{").replace("}", "}}")}
