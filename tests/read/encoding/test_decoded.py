from auditor.read.encoding.decoded import Decoded, losses, transcribed


def test_text_without_loss_has_no_caveat() -> None:
    assert transcribed(b"caf\xe9", "cp1252", 0.5) == Decoded("café", "cp1252", 0.5)


def test_a_byte_order_mark_is_no_part_of_the_text_or_the_name() -> None:
    assert transcribed(b"\xef\xbb\xbfcaf\xc3\xa9", "utf-8-sig") == Decoded("café", "utf-8")


def test_lost_places_are_counted_and_the_first_is_named() -> None:
    found = transcribed(b"caf\xe9 " * 1200, "utf-8")
    message = "1,200 places not in utf-8, shown as U+FFFD, first at byte 3: look there, or save the file again"
    assert found.caveats == (("bytes-lost", message),)


def test_a_single_place_is_named_in_the_singular() -> None:
    assert transcribed(b"a\x81", "cp1252").caveats[0][1].startswith("1 place not in cp1252")


def test_a_replacement_character_of_the_author_is_no_loss() -> None:
    assert losses("a\ufffdb".encode(), "utf-8") == (0, 0)
    assert losses("a\ufffdb".encode() + b"\xff", "utf-8") == (1, 5)


def test_only_what_says_its_encoding_is_no_guess() -> None:
    assert not Decoded("café").guessed
    assert Decoded("café", "cp1252", 0.5).guessed
