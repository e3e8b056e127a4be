import pytest

from auditor.language.address import host


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://www.Gull.example:8080/7", "gull.example"),
        ("//gull.example", ""),
        ("ftp://gull.example", ""),
        ("http://[", ""),
    ],
)
def test_only_a_web_address_has_a_host(address: str, name: str) -> None:
    assert host(address) == name
