"""docs/exports.md says what the exports are."""

import re

import pytest

from auditor import audit_documents, load_documents, render_audit
from auditor.report.render import FORMATS
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")
SECTIONS = {part.split("\n", 1)[0]: part for part in PAGE.split("\n## ")[1:]}


@pytest.mark.parametrize("name", SECTIONS)
def test_the_example_of_a_format_is_what_a_fresh_run_writes(name: str) -> None:
    written = "".join(render_audit(audit_documents(load_documents([ROOT / "seeds"])), name).values())
    example = re.findall(r"```\n(.*?)```", SECTIONS[name], re.DOTALL)[0]
    assert [line for line in example.splitlines() if line not in written] == []


def test_every_format_for_programs_has_a_section() -> None:
    assert [*SECTIONS] == [name for name in FORMATS if name not in ("md", "html")]


def test_every_file_of_a_format_is_named() -> None:
    audit = audit_documents(load_documents([ROOT / "seeds"]))
    assert [file for name in SECTIONS for file in render_audit(audit, name) if f"`{file}`" not in PAGE] == []
