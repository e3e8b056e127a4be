import pytest

from auditor.report.sarif_text import message


@pytest.mark.parametrize(("text", "shown"), [
    ("see [here](http://pier.example)", "see [here] (http://pier.example)"),
    ("{0} of {1}", "{{0}} of {{1}}"),
    ("one\ntwo\u202e", "one two[U+202E]"),
    ("the “[old] pier”", "the “[old] pier”"),
])  # fmt: skip
def test_text_is_no_link_no_placeholder_and_one_line(text: str, shown: str) -> None:
    assert message(text) == {"text": shown}
