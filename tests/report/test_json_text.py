import json
import re

from hypothesis import given
from hypothesis import strategies as st

from auditor.report.json_text import json_text


@given(st.lists(st.text(st.characters(), max_size=20)))
def test_whatever_is_written_reads_back_without_lone_surrogates(texts: list[str]) -> None:
    written = json_text({"a": texts}).encode()
    assert json.loads(written) == {"a": [re.sub("[\ud800-\udfff]", "\ufffd", text) for text in texts]}


def test_a_lone_surrogate_becomes_the_sign_for_no_character() -> None:
    assert json.loads(json_text({"a": "x\ud800y"})) == {"a": "x\ufffdy"}


def test_nothing_ends_a_script_or_turns_a_terminal() -> None:
    text = json_text({"a": {"b": "</script><!-- & \u2028 \u202e \x9b \u200b \U000e0041"}})
    assert text.isascii()
    assert not {"<", ">", "&"} & {*text}


def test_each_entry_has_a_line_of_its_own() -> None:
    assert json_text({"a": {"b": 1, "c": {"d": 2}}, "e": ["f", "g"], "h": "i"}).splitlines() == [
        "{", '"a": {', ' "b": 1,', ' "c": {"d": 2}', "},", '"e": [', ' "f",', ' "g"', "],", '"h": "i"', "}",
    ]  # fmt: skip
