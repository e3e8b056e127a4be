"""The README and the documents say what the program does."""

import re
import shlex
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from auditor.cli.configuration import configuration
from auditor.cli.main import auditor
from auditor.cli.terminal import Terminal
from auditor.read.formats.table import FORMATS
from auditor.read.ratings import read_ratings
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def plain(text: str) -> str:
    """Return text without links, line breaks and quotation signs, as a reader sees it."""
    return re.sub(r"\s+", " ", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text).replace(">", " "))


def test_the_excerpt_in_the_readme_stands_in_the_report() -> None:
    report = plain(" ".join(path.read_text("utf-8") for path in sorted((ROOT / "reports").rglob("*.md"))))
    excerpt = README.split("> **5 articles", 1)[1].split("## The two commands", 1)[0]
    rows = [line for line in excerpt.splitlines() if line.startswith(("> | 00", "> **00"))]
    assert len(rows) == 6
    for row in rows:
        words = plain(row).strip().removesuffix("… |").removesuffix("|").strip()
        assert words in report


@pytest.mark.parametrize("command", ["audit", "compare", "report", "rules"])
def test_every_option_of_a_command_has_help_and_the_readme_names_the_command(command: str) -> None:
    found = auditor.get_command(click.Context(auditor), command)
    assert found is not None
    assert found.help
    assert all(getattr(option, "help", "argument") for option in found.params if option.param_type_name == "option")
    assert f"auditor {command}" in README


def test_the_library_example_in_the_readme_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    example = README.split("```python\n", 1)[1].split("```", 1)[0]
    exec(compile(example, "README.md", "exec"), {})  # noqa: S102
    assert "004-coastline-newscast-toxic-mud rewritten" in capsys.readouterr().out


def test_the_options_that_the_readme_names_exist() -> None:
    synopsis = README.split("## Command line", 1)[1].split("Results go", 1)[0]
    for line in filter(None, map(str.strip, synopsis.splitlines())):
        if line.startswith("auditor "):
            command = shlex.split(line.replace("[", " ").replace("]", " "))[1]
            shown = CliRunner().invoke(auditor, [command, "--help"], obj=Terminal()).output
            assert all(option in shown for option in re.findall(r"--[\w-]+", line))


def test_links_in_the_documents_lead_somewhere() -> None:
    for document in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))):
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text("utf-8")):
            assert (document.parent / Path(target)).exists(), f"{document.name}: {target}"


def test_every_section_that_a_report_can_have_is_explained() -> None:
    explained = (ROOT / "docs" / "report.md").read_text("utf-8")
    sources = [path.read_text("utf-8") for path in sorted((ROOT / "auditor" / "report").glob("*.py"))]
    titles = {title for one in sources for title in re.findall(r'section\(\s*say\("([^"{]+)"', one)}
    assert len(titles) > 20
    assert [title for title in sorted(titles) if title.split(",")[0] not in explained] == []


def test_every_test_that_the_cases_of_input_name_exists() -> None:
    named = set(re.findall(r"`(test_\w+)`", (ROOT / "docs" / "input.md").read_text("utf-8")))
    written = {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", path.read_text("utf-8"), re.MULTILINE)
    }
    assert len(named) > 50
    assert named <= written


def test_every_format_is_in_the_list_of_inputs() -> None:
    text = (ROOT / "docs" / "input.md").read_text("utf-8")
    assert [ending for ending in FORMATS if f"`{ending}`" not in text] == []


def test_the_python_of_the_suite_is_supported() -> None:
    assert sys.version_info >= (3, 11)


def test_the_lists_that_the_documents_show_are_read(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "lists.md").read_text(encoding="utf-8")
    for kind, name in (("toml", "auditor.toml"), ("csv", "r.csv")):
        (tmp_path / name).write_text(text.split(f"```{kind}\n", 1)[1].split("```", 1)[0], encoding="utf-8")
    ratings, skipped = read_ratings(tmp_path / "r.csv", "r.csv")
    assert len(configuration(tmp_path).ignore) == len(ratings) == 2
    assert skipped == ()
