from dataclasses import replace

from auditor.model import Audit
from auditor.report.declared import declared
from auditor.report.view import view


def shown(audit: Audit, *rows: tuple[str, str]) -> str:
    first = replace(audit.documents[0], declared=rows)
    return declared(view(replace(audit, documents=(first, *audit.documents[1:]))), first.id)


def test_a_declaration_is_a_row(audit: Audit) -> None:
    assert "| canonical | gull |" in shown(audit, ("canonical", "gull"))


def test_links_are_counted_and_folded(audit: Audit) -> None:
    text = shown(audit, ("link", "https://gull.example/a"), ("link", "https://gull.example/b"))
    assert "The article links to 2 addresses" in text
    assert text.count("gull") == 2


def test_what_a_page_declares_is_escaped(audit: Audit) -> None:
    assert "<script>" not in shown(audit, ("canonical", "https://gull.example/<script>alert(1)</script>|x"))


def test_nothing_is_said_of_a_plain_text(audit: Audit) -> None:
    assert shown(audit) == ""
