from tests.attribute.pairs import document, pair


def test_two_names_of_one_outlet_are_one() -> None:
    left, right = (
        document("a", "It is shut.", outlet="The Orla Lantern"),
        document("b", "It is.", outlet="Orla Lantern"),
    )
    assert pair(left, right).same_outlet


def test_outlets_that_are_not_known_are_not_the_same() -> None:
    assert not pair(document("a", "It is shut."), document("b", "It is shut.")).same_outlet
