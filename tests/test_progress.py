from auditor.progress import told


def test_each_item_is_told_with_what_is_done_and_the_total() -> None:
    heard: list[tuple[str, int, int]] = []
    assert list(told("ab", "confirm", lambda *step: heard.append(step))) == ["a", "b"]
    assert heard == [("confirm", 1, 2), ("confirm", 2, 2)]


def test_a_total_can_be_given_for_what_has_no_length() -> None:
    heard: list[tuple[str, int, int]] = []
    list(told(iter("a"), "confirm", lambda *step: heard.append(step), total=9))
    assert heard == [("confirm", 1, 9)]
