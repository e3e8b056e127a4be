import pytest

from auditor.read.encoding.guess import SAMPLE, Guess, accented, decoded, fit, guess, likeliest, odds

RUSSIAN = "Паром «Чайка» три дня простоял в порту Заречного."


def test_a_sure_guess_names_the_encoding() -> None:
    assert guess(RUSSIAN.encode("cp1251")) == Guess("cp1251", 0.97)


def test_letters_of_no_known_language_fall_to_windows_1252() -> None:
    assert guess("TruoÌng tieÒu hoòc laÌng Hoa SuÞa seÞ ðoìng cuÒa".encode("cp1252")) == Guess("cp1252", 0.1)


def test_a_sample_holds_the_words_with_accents_only() -> None:
    assert accented("Die Fähre lag\nim Hafen von Tönsby.".encode("cp1252")) == b"F\xe4hre T\xf6nsby."


@pytest.mark.parametrize("times", [200, 5000])
def test_a_sample_does_not_grow_with_the_file(times: int) -> None:
    assert SAMPLE - 20 < len(accented(RUSSIAN.encode("cp1251") * times)) <= SAMPLE


def test_a_sample_of_a_line_without_blanks_ends_with_a_whole_character() -> None:
    sample = accented(("港に停泊した,と" * 5000).encode("shift_jis"))
    assert SAMPLE - 20 < len(sample) <= SAMPLE
    assert "\ufffd" not in sample.decode("shift_jis", "replace")


def test_a_sample_without_any_sign_is_cut_and_its_half_character_left_out() -> None:
    sample = accented(b"x" + "港".encode("shift_jis") * 5000)
    assert len(sample) == SAMPLE
    assert decoded(sample, "shift_jis") == "x" + "港" * ((SAMPLE - 1) // 2)


def test_a_byte_outside_an_encoding_gives_no_text() -> None:
    assert decoded(b"\x81", "cp1252") is None


@pytest.mark.parametrize("text", ["Fähre Möwe", "Чайка", "港に停泊した", "“Łąka” – ż", "Ø"])
def test_letters_of_one_language_fit_in_full(text: str) -> None:
    assert fit(text) == 1.0


@pytest.mark.parametrize("text", ["cafŽ", "fдhre", "pe–alba", "пАРОМ", "³ó¿ko", "plain"])
def test_what_a_wrong_encoding_does_to_words_does_not_fit(text: str) -> None:
    assert fit(text) < 0.9


def test_among_equals_text_of_mostly_a_to_z_is_in_a_latin_encoding() -> None:
    tied = ["cp1251", "cp1250", "cp1252"]
    assert likeliest(tied, latin=True) == "cp1252"
    assert likeliest(tied, latin=False) == "cp1251"


def test_more_letters_with_accents_make_a_tie_less_of_a_gamble() -> None:
    assert odds("é") < odds("ééé") < odds("éééééé")
