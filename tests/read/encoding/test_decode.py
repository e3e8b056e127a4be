import codecs

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from auditor.read.encoding.decode import Decoded, Undecodable, decode

ENGLISH = (
    "The ferry “Seagull” was three days late – and nobody at Zoë’s café minded, harbour master Moira O’Dwyer said."
)
GERMAN = "Die Fähre „Möwe“ lag drei Tage im Hafen von Tönsby; für die Gäste gab es heiße Suppe und süße Brötchen."
FRENCH = "La forêt brûlée sera replantée dès l’été prochain, a précisé la maire Hélène Garçon à l’école du village."
SWEDISH = "Färjan låg tre dagar i hamnen på grund av den hårda blåsten, säger hamnkaptenen Åsa Björklund på ön."
POLISH = "Szkoła w Dębowej Łące pozostanie zamknięta do końca stycznia, poinformował dyrektor Grzegorz Święch."
CZECH = "Starostka Vřesovic oznámila v úterý, že se škola kvůli poškozené střeše zavře, řekl ředitel Ondřej Kříž."
RUSSIAN = "Паром «Чайка» три дня простоял в порту Заречного, сообщила во вторник начальник порта Марина Ежова."
UKRAINIAN = "Пором «Чайка» три дні простояв у порту Вільхівки, повідомила начальниця порту Ганна Їжакевич."
GREEK = "Το πλοίο «Γλάρος» έμεινε τρεις ημέρες στο λιμάνι της Αγριάδας, δήλωσε η λιμενάρχης Ευγενία Ράπτη."
TURKISH = "Martı adlı feribot fırtına yüzünden üç gün Çınarköy limanında kaldı, dedi liman başkanı Gülşah Işık."
HEBREW = "המעבורת נשארה שלושה ימים בנמל גבעת שקד בגלל הרוחות החזקות, אמרה מנהלת הנמל רותי אלקיים."
ARABIC = "بقيت العبارة ثلاثة أيام في ميناء وادي الزيتون بسبب الرياح القوية، قالت مديرة الميناء هدى السراج."
JAPANESE = "カモメ丸は強い風のため三日間、霧崎港に停泊したと、港長の朝倉みどりさんが火曜日に語った。"
CHINESE = "由于大风，海鸥号渡轮在青柳港停留了三天，港务主任林晓梅星期二表示。邻近的村庄愿意接待旅客。"
TAIWANESE = "由於強風，海鷗號渡輪在青柳港停留了三天，港務主任林曉梅星期二表示。鄰近的村莊願意接待旅客。"
KOREAN = "갈매기호가 강풍 때문에 사흘 동안 솔내항에 머물렀다고 항만장 윤가람 씨가 화요일에 밝혔다."
ALL = (
    *(ENGLISH, GERMAN, FRENCH, SWEDISH, POLISH, CZECH, RUSSIAN, UKRAINIAN),
    *(GREEK, TURKISH, HEBREW, ARABIC, JAPANESE, CHINESE, TAIWANESE, KOREAN),
)
OLD = [
    *((ENGLISH, "cp1252"), (ENGLISH, "mac_roman"), (GERMAN, "cp1252"), (GERMAN, "mac_roman"), (FRENCH, "cp1252")),
    *((FRENCH, "mac_roman"), (SWEDISH, "iso8859_1"), (SWEDISH, "cp1252"), (SWEDISH, "cp850"), (SWEDISH, "mac_roman")),
    *((POLISH, "cp1250"), (POLISH, "iso8859_2"), (CZECH, "cp1250"), (CZECH, "iso8859_2"), (RUSSIAN, "cp1251")),
    *(
        (RUSSIAN.replace("«", "").replace("»", ""), "koi8_r"),
        (RUSSIAN, "mac_cyrillic"),
        (UKRAINIAN, "cp1251"),
        (GREEK, "cp1253"),
        (GREEK, "iso8859_7"),
    ),
    *((TURKISH, "cp1254"), (TURKISH, "iso8859_9"), (HEBREW, "cp1255"), (HEBREW, "iso8859_8"), (ARABIC, "cp1256")),
    *((ARABIC, "iso8859_6"), (JAPANESE, "shift_jis"), (JAPANESE, "euc_jp"), (CHINESE, "gb18030")),
    *((CHINESE, "gb2312"), (TAIWANESE, "big5"), (KOREAN, "euc_kr"), (KOREAN, "cp949")),
]
WIDE = ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]


def read(data: bytes, *, declared: str | None = None) -> Decoded:
    answer = decode(data, declared=declared)
    assert isinstance(answer, Decoded)
    return answer


def refusal(data: bytes) -> str:
    answer = decode(data)
    assert isinstance(answer, Undecodable)
    return answer.reason


@pytest.mark.parametrize("text", ALL)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_text_that_says_its_encoding_is_exact(text: str, encoding: str) -> None:
    assert read(text.encode(encoding)) == Decoded(text, encoding.removesuffix("-sig"))


@pytest.mark.parametrize(("mark", "encoding"), [(codecs.BOM_UTF16_BE, "utf-16-be"), (codecs.BOM_UTF32_BE, "utf-32-be")])
def test_big_endian_text_is_told_by_its_mark(mark: bytes, encoding: str) -> None:
    assert read(mark + GERMAN.encode(encoding)).text == GERMAN


@pytest.mark.parametrize("text", ALL)
@pytest.mark.parametrize("encoding", WIDE)
def test_wide_text_without_a_mark_is_exact_and_named_a_guess(text: str, encoding: str) -> None:
    found = read(text.encode(encoding))
    assert (found.text, found.encoding, found.guessed) == (text, encoding, True)


@pytest.mark.parametrize(("text", "encoding"), OLD)
def test_a_sentence_in_an_old_encoding_is_exact_and_named_a_guess(text: str, encoding: str) -> None:
    found = read(text.encode(encoding))
    assert (found.text, found.guessed) == (text, True)
    assert found.caveats[0][1].startswith(f"not UTF-8, read as {found.encoding} (confidence {found.confidence:.2f})")


@pytest.mark.parametrize(("text", "encoding"), OLD)
def test_a_declared_charset_is_taken_where_nothing_contradicts(text: str, encoding: str) -> None:
    found = read(text.encode(encoding), declared=encoding)
    assert (found.text, found.guessed, found.caveats) == (text, False, ())


def test_one_accent_in_english_is_windows_1252_without_much_confidence() -> None:
    found = read("The naïve plan.".encode("cp1252"))
    assert (found.text, found.encoding, found.confidence) == ("The naïve plan.", "cp1252", 0.5)


def test_a_text_in_no_known_alphabet_falls_to_windows_1252_with_next_to_no_confidence() -> None:
    found = read("TruoÌng tieÒu hoòc laÌng Hoa SuÞa seÞ ðoìng cuÒa".encode("cp1252"))
    assert found.encoding == "cp1252"
    assert found.confidence is not None
    assert found.confidence < 0.5


def test_japanese_mail_says_its_encoding_by_escapes() -> None:
    assert read(JAPANESE.encode("iso2022_jp")) == Decoded(JAPANESE, "iso2022_jp_ext")


@pytest.mark.parametrize("text", [GERMAN, FRENCH, POLISH, RUSSIAN, JAPANESE])
def test_one_bad_byte_does_not_spoil_the_rest(text: str) -> None:
    found = read(text.encode() + b"\n\xe9 end")
    assert (found.text, found.encoding) == (f"{text}\n\ufffd end", "utf-8")
    place = len(text.encode()) + 1
    message = f"1 place not in utf-8, shown as U+FFFD, first at byte {place}: look there, or save the file again"
    assert found.caveats == (("bytes-lost", message),)


def test_a_replacement_character_of_the_author_is_no_loss() -> None:
    found = read(f"{GERMAN}\ufffd".encode() + b"\xe9\xe9")
    assert found.text.count("\ufffd") == 3
    assert found.caveats[0][1].startswith("2 places")


@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-1", "Shift_JIS", "utf-16", "no-such-charset", ""])
def test_utf_8_beats_what_is_declared(declared: str) -> None:
    found = read(GERMAN.encode(), declared=declared)
    assert (found.text, found.confidence) == (GERMAN, None)
    assert [code for code, _ in found.caveats] == ["declared-encoding-wrong"] * (declared not in {"utf-8", ""})


@pytest.mark.parametrize("declared", ["utf-8", "koi8-r", "euc-kr", "no-such-charset", "idna", "utf-7", "cp037", "\0"])
def test_a_lying_declaration_is_ignored_and_told(declared: str) -> None:
    found = read(POLISH.encode("cp1250"), declared=declared)
    assert found.text == POLISH
    assert ("declared-encoding-wrong", f"says it is {declared!r}, but is not; read as cp1250") in found.caveats


def test_a_declaration_settles_what_letters_leave_open() -> None:
    assert read(b"Zo\x91 left early.", declared="macintosh").text == "Zoë left early."


def test_a_page_that_says_latin_1_is_read_as_browsers_do() -> None:
    assert read(ENGLISH.encode("cp1252"), declared="ISO-8859-1") == Decoded(ENGLISH, "cp1252")


def test_plain_ascii_needs_no_word_about_what_it_declares() -> None:
    assert read(b"The ferry was late.", declared="no-such-charset") == Decoded("The ferry was late.")


def test_every_line_end_becomes_a_line_feed() -> None:
    assert read(b"one\r\ntwo\rthree\n").text == "one\ntwo\nthree\n"


def test_nul_characters_become_spaces_and_are_told() -> None:
    found = read(b"The ferry\0was late again, the harbour master said on Tuesday.")
    assert found.text.startswith("The ferry was late")
    assert [code for code, _ in found.caveats] == ["nul-removed"]


@pytest.mark.parametrize("size", [1, 2, 3])
@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE])
def test_a_mark_cut_short_is_read_or_refused(mark: bytes, size: int) -> None:
    answer = decode(mark[:size])
    assert isinstance(answer, Undecodable) or len(answer.text) <= size


@pytest.mark.parametrize("data", [b"", codecs.BOM_UTF8])
def test_nothing_is_an_empty_text(data: bytes) -> None:
    assert read(data) == Decoded("")


def test_half_a_character_after_a_mark_is_refused_with_its_place() -> None:
    assert "byte 4" in refusal(codecs.BOM_UTF16_LE + b"A\0B")


def test_a_marked_file_cut_off_in_a_character_keeps_its_text() -> None:
    found = read(codecs.BOM_UTF16_LE + (GERMAN * 2).encode("utf-16-le") + b"x")
    assert found.text == GERMAN * 2 + "\ufffd"
    assert [code for code, _ in found.caveats] == ["bytes-lost"]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04\x14\0\x06\0", "a ZIP archive"),
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"\x7fELF\x02\x01\x01", "a program"),
        (b"{\\rtf1\\ansi The ferry}", "an RTF document"),
        (b"RIFF\x24\0\0\0WAVE", "a sound, film or WebP image"),
    ],
)
def test_a_file_that_is_no_text_is_refused_by_its_kind(data: bytes, kind: str) -> None:
    assert refusal(data).startswith(kind)


def test_an_article_may_begin_like_a_sound() -> None:
    assert read(b"RIFFS and solos filled Tarnwick on Sunday.").caveats == ()


def test_many_control_characters_are_no_prose() -> None:
    assert "32 of 38" in refusal(b"GIF98a" + bytes(range(1, 9)) * 4)


def test_many_nul_characters_are_no_prose() -> None:
    assert refusal(b"late\0" * 20).startswith("binary (20 of 100 characters are controls)")


def test_a_stray_control_character_does_no_harm() -> None:
    text = "The ferry was late again, the harbour master said.\x07"
    assert read(text.encode()) == Decoded(text)


@given(st.binary(max_size=200), st.sampled_from([None, "utf-8", "koi8-r", "iso-2022-jp", "big5", "idna", "?"]))
@example(b"\x1b$B\xff", "iso-2022-jp")
@example("\ud800".encode("utf-16-le", "surrogatepass"), None)
def test_any_bytes_are_clean_text_or_refused(data: bytes, declared: str | None) -> None:
    answer = decode(data, declared=declared)
    text = answer.text if isinstance(answer, Decoded) else answer.reason
    assert not {"\r", "\0"} & set(text)
    assert text.encode("utf-8").decode("utf-8") == text


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=100))
def test_utf_8_comes_back_letter_by_letter(text: str) -> None:
    answer = decode(codecs.BOM_UTF8 + text.encode())
    assert isinstance(answer, Undecodable) == (text.count("\ufffd") > 0.05 * len(text))
    assert isinstance(answer, Undecodable) or answer.text == text
