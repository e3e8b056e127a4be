from auditor.cli.nearest import nearest


def test_a_slip_has_the_name_that_was_meant() -> None:
    assert nearest("rewrit", ["copy", "rewrite"], "run it") == "did you mean 'rewrite'?"


def test_what_is_like_nothing_has_the_other_remedy() -> None:
    assert nearest("colour", ["copy", "rewrite"], "run it") == "run it"
