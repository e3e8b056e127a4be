"""The committed report on seeds/, and that a report depends on nothing but its input."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from auditor import audit_documents, load_documents, render_audit
from tests.conftest import ROOT


def files(folder: Path) -> dict[str, bytes]:
    """Return the Markdown files below a folder, by relative name."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.md"))}


def audited(articles: Path, out: Path, *options: str, hash_seed: str = "0") -> dict[str, bytes]:
    """Return the files that `auditor audit` writes in a process of its own."""
    command = [sys.executable, "-m", "auditor", "audit", str(articles), "--output", str(out), *options]
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT, env=environment)
    return files(out)


def test_the_committed_report_is_what_a_fresh_run_writes(tmp_path: Path) -> None:
    written = audited(Path("seeds"), tmp_path / "reports")
    assert written == files(ROOT / "reports")


def test_two_runs_with_other_hash_seeds_and_two_processes_write_the_same_bytes(seeds: Path, tmp_path: Path) -> None:
    once = audited(seeds, tmp_path / "once")
    again = audited(seeds, tmp_path / "again", "--jobs", "2", hash_seed="4711")
    assert once == again


def test_the_order_in_which_files_were_made_does_not_matter(seeds: Path, tmp_path: Path) -> None:
    for name, order in (("there", 1), ("back", -1)):
        folder = tmp_path / name / "seeds"
        folder.mkdir(parents=True)
        for path in sorted(seeds.glob("*.*"))[::order]:
            shutil.copy(path, folder)
    rendered = [
        render_audit(audit_documents(load_documents([tmp_path / n / "seeds"])), "md") for n in ("there", "back")
    ]
    assert rendered[0] == rendered[1]


def test_arguments_in_another_order_give_the_same_report(seeds: Path) -> None:
    paths = sorted(seeds.glob("*.txt"))
    rendered = [render_audit(audit_documents(load_documents(some)), "md") for some in (paths, paths[::-1])]
    assert rendered[0] == rendered[1]


@pytest.mark.parametrize("word", ["plagiari", "stolen", "fake", "AI-written", "biased"])
def test_the_report_passes_no_judgement(word: str) -> None:
    articles = " ".join(path.read_text("utf-8") for path in (ROOT / "seeds").glob("*.txt"))
    assert word not in articles
    assert not [name for name, text in files(ROOT / "reports").items() if word in text.decode()]
