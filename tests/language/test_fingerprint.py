from auditor.language.fingerprint import fingerprint


def test_fingerprint_never_changes_between_runs() -> None:
    assert fingerprint("a") == "ca978112ca1b"


def test_where_one_part_ends_makes_a_difference() -> None:
    assert fingerprint("ab", "c") != fingerprint("a", "bc")


def test_order_of_the_parts_makes_a_difference() -> None:
    assert fingerprint("quote", "title") != fingerprint("title", "quote")


def test_half_of_a_surrogate_pair_has_a_fingerprint() -> None:
    assert len(fingerprint("\ud83d", 3, None)) == 12
