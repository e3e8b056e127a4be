from mine_spun import mine, phrases


def test_a_phrase_of_two_passages_apart_and_of_no_other_text_is_kept() -> None:
    spun = ["They utilize of oars.", *["A boat."] * 5, "Orla utilize of sails."]
    assert set(mine(spun, ["A boat of oars."])) == {"utilize of"}


def test_neighbouring_passages_are_about_one_thing() -> None:
    assert set(mine(["They utilize of oars.", "Orla utilize of sails."], [])) == set()


def test_what_others_write_is_not_kept() -> None:
    spun = ["They row of late.", *["A boat."] * 5, "Orla row of late."]
    assert set(mine(spun, ["We row of late."])) == set()


def test_a_phrase_crosses_no_stop_and_holds_no_number() -> None:
    assert phrases("We row. They sail 12 boats") == {("we", "row"), ("they", "sail")}
