from auditor.language.counts import counted, one_case_in


def test_one_is_not_many() -> None:
    assert [counted(number, "title") for number in (0, 1, 2)] == ["0 titles", "1 title", "2 titles"]


def test_chances_beyond_what_was_measured_are_not_stated() -> None:
    assert one_case_in(0.005) == "one case in 200"
    assert one_case_in(0.0049) == one_case_in(0.0) == "less than one case in 200"
