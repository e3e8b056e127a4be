import ast
from pathlib import Path

import pytest

import auditor.report
from auditor.report.safe import address, bold, counted, listed, mermaid, percent, points, say

FILES = sorted(Path(str(auditor.report.__file__)).parent.rglob("*.py"))
MAKERS = {"safe.py", "escape.py", "tables.py"}


def calls(path: Path, *names: str) -> list[ast.Call]:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return [node for node in nodes if isinstance(node, ast.Call) and getattr(node.func, "id", "") in names]


def literal(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return literal(node.body) and literal(node.orelse)
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_our_own_words_are_literals(path: Path) -> None:
    assert [ast.unparse(call) for call in calls(path, "say") if not literal(call.args[0])] == []
    assert [ast.unparse(call) for call in calls(path, "own") if not all(map(literal, call.args))] == []


@pytest.mark.parametrize("path", [path for path in FILES if path.name not in MAKERS], ids=lambda path: path.name)
def test_no_other_module_declares_text_safe(path: Path) -> None:
    assert [ast.unparse(call) for call in calls(path, "Safe", "cast")] == []


def test_braces_in_a_part_are_not_filled_in() -> None:
    assert say("{}", say("{}{}", 1, 2)) == "12"
    assert say("a {}", listed([say("{{0}}")])) == "a {0}"


def test_nothing_in_bold_is_nothing() -> None:
    assert (bold(say("a")), bold(say(""))) == ("**a**", "")


def test_a_list_reads_as_english() -> None:
    parts = [say("a"), say("b"), say("c")]
    assert [listed(parts[:count]) for count in range(4)] == ["", "a", "a and b", "a, b and c"]


def test_a_share_is_nothing_or_everything_only_when_it_is() -> None:
    assert [percent(share) for share in (0.0, 0.001, 0.5, 0.999, 1.0)] == ["0 %", "1 %", "50 %", "99 %", "100 %"]


def test_points_keep_their_sign() -> None:
    assert [points(value) for value in (3.0, -0.5, 10.0)] == ["+3", "-0.5", "+10"]


def test_a_number_agrees_with_its_noun() -> None:
    assert [counted(number, "article") for number in (0, 1, 1200)] == ["0 articles", "1 article", "1,200 articles"]


def test_a_mermaid_label_holds_letters_and_digits_only() -> None:
    assert mermaid('1. "end"] --> B; click `x` #quot;') == "1 end B click x quot"
    assert mermaid("]]") == "unnamed"


def test_an_address_is_the_same_in_both_notations() -> None:
    assert address("004-coast<b>") == "004-coastb"
    assert address("004-coast").__html__() == "004-coast"
