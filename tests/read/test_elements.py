from pathlib import Path

import pytest

from auditor.read.elements import MarkupError, elements, local, without_namespaces

BOMB = "<!DOCTYPE a [<!ENTITY b 'late'><!ENTITY c '&b;&b;'>]><a>&c;</a>"


def test_a_tree_is_read_from_bytes_in_their_own_encoding() -> None:
    root = elements("<?xml version='1.0' encoding='iso-8859-1'?><a>Fähre</a>".encode("latin-1"))
    assert root.text == "Fähre"


@pytest.mark.parametrize("allowed", [False, True])
def test_entities_are_refused(*, allowed: bool) -> None:
    with pytest.raises(MarkupError, match="as no article does"):
        elements(BOMB, document_type=allowed)


def test_a_local_file_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("words")
    with pytest.raises(MarkupError):
        elements(f"<!DOCTYPE a [<!ENTITY b SYSTEM '{(tmp_path / 'secret').as_uri()}'>]><a>&b;</a>", document_type=True)


def test_a_document_type_may_be_allowed_and_is_not_fetched() -> None:
    text = "<!DOCTYPE nitf PUBLIC '-//IPTC//DTD NITF 3.5//EN' 'https://gull.example/nitf.dtd'><a>one&nbsp;two</a>"
    assert elements(text, document_type=True).text == "one\u00a0two"
    with pytest.raises(MarkupError, match="document type"):
        elements(text)


def test_a_deep_tree_is_refused() -> None:
    with pytest.raises(MarkupError, match="300 deep"):
        elements("<a>" * 301)
    assert elements("<a>" * 300 + "</a>" * 300).tag == "a"


@pytest.mark.parametrize("data", [b"", b"late", b"<a>", b"<a></b>", b"<?xml version='1.0' encoding='xyz'?><a/>"])
def test_what_is_not_well_formed_says_so(data: bytes) -> None:
    with pytest.raises(MarkupError, match=r"fetch it again|save it as UTF-8"):
        elements(data)


def test_names_lose_their_namespace() -> None:
    root = elements("<a xmlns='urn:x'><b/></a>")
    assert local(root) == "a"
    assert [element.tag for element in without_namespaces(root).iter()] == ["a", "b"]
