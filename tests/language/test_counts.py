from auditor.language.counts import counted


def test_one_is_not_many() -> None:
    assert [counted(number, "title") for number in (0, 1, 2)] == ["0 titles", "1 title", "2 titles"]
