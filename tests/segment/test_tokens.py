from auditor.segment.tokens import QUOTED, continues_name, tokens


def texts(plain: str) -> list[str]:
    return [token.text for token in tokens(plain)]


def test_a_possessive_is_a_token_of_its_own() -> None:
    assert texts("Marlow's board") == ["Marlow", "'s", "board"]


def test_initials_and_hyphens_stay_in_one_word() -> None:
    assert texts("the U.S co-author") == ["the", "U.S", "co-author"]


def test_a_masked_quotation_is_one_token() -> None:
    found = tokens(f"{QUOTED * 9}, Roe said")
    assert found[0].is_quoted
    assert (found[0].start, found[0].end) == (0, 9)


def test_tokens_know_their_places() -> None:
    plain = "Roe, the mayor, said (twice): no."
    assert all(plain[token.start : token.end] == token.text for token in tokens(plain))


def test_a_name_goes_on_over_initials_and_between_names() -> None:
    found = tokens("Dr. J. Roe and Ada Pell")
    assert all(continues_name(found, at) for at in range(len(found)))


def test_a_verb_a_pronoun_and_a_comma_end_a_name() -> None:
    found = tokens("said she , was")
    assert not any(continues_name(found, at) for at in range(len(found)))


def test_and_before_a_small_word_ends_a_name() -> None:
    assert not continues_name(tokens("Roe and the"), 1)
