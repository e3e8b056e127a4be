import pytest

from auditor.read.encoding.declared import WIDER, known


@pytest.mark.parametrize(
    ("label", "encoding"),
    [("UTF-8", "utf-8"), (' "koi8-r"; ', "koi8-r"), ("latin1", "cp1252"), ("gbk", "gb18030"), ("shift-jis", "cp932")],
)
def test_a_label_names_the_codec_that_browsers_use(label: str, encoding: str) -> None:
    assert known(label) == encoding


@pytest.mark.parametrize("label", [None, "", "no-such-charset", "\0", "é", "utf-16", "utf-7", "cp037", "idna", "rot13"])
def test_what_cannot_name_the_charset_of_a_page_is_unknown(label: str | None) -> None:
    assert known(label) is None


@pytest.mark.parametrize("label", WIDER)
def test_a_wider_encoding_is_known_and_final(label: str) -> None:
    wider = known(label) or ""
    assert known(wider) == wider
