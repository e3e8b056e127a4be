import os
import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from auditor.cli.write import write_report
from auditor.errors import OutputError
from auditor.read.folder import REPORT_FILES
from tests.conftest import ROOT

REPORT = {"index.md": "# Report\n", "articles/1.md": "Late – again\n"}


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file() and path.name != REPORT_FILES
    }


def refused(folder: Path, files: dict[str, str]) -> str:
    before = tree(folder) if folder.is_dir() else {}
    with pytest.raises(OutputError) as error:
        write_report(folder, files)
    assert (tree(folder) if folder.is_dir() else {}) == before
    return str(error.value)


def test_a_report_is_its_files_and_nothing_else(tmp_path: Path) -> None:
    write_report(tmp_path / "deep" / "reports", REPORT)
    assert tree(tmp_path) == {f"deep/reports/{name}": text for name, text in REPORT.items()}
    assert sorted(path.name for path in (tmp_path / "deep").iterdir()) == ["reports"]


def test_the_bytes_are_utf_8_with_line_feeds(tmp_path: Path) -> None:
    write_report(tmp_path / "reports", REPORT)
    assert (tmp_path / "reports" / "articles" / "1.md").read_bytes() == "Late – again\n".encode()


def test_a_new_report_replaces_the_earlier_one_whole(tmp_path: Path) -> None:
    write_report(tmp_path, REPORT)
    write_report(tmp_path, {"index.md": "# Newer\n", "clusters/1.md": "One\n"})
    assert tree(tmp_path) == {"index.md": "# Newer\n", "clusters/1.md": "One\n"}
    assert not (tmp_path / "articles").exists()


def test_what_is_not_ours_stays(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "note.txt").write_text("Ask Ida.")
    write_report(tmp_path, REPORT)
    write_report(tmp_path, {"index.md": "# Newer\n"})
    assert tree(tmp_path) == {"index.md": "# Newer\n", "articles/note.txt": "Ask Ida."}


def test_a_file_of_someone_else_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text("Mine.")
    assert "index.md: is not of an earlier report; move it away" in refused(tmp_path, REPORT)


def test_a_list_that_was_tampered_with_removes_nothing_outside(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("Mine.")
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / REPORT_FILES).write_text(f"../mine.txt\n{tmp_path}/mine.txt\n\n.\n..\n")
    write_report(folder, REPORT)
    assert (tmp_path / "mine.txt").read_text() == "Mine."


def test_a_link_in_the_folder_leads_nothing_out(tmp_path: Path) -> None:
    folder, outside = tmp_path / "reports", tmp_path / "outside"
    folder.mkdir()
    outside.mkdir()
    (folder / "articles").symlink_to(outside)
    assert "leads out of the folder" in refused(folder, REPORT)
    assert list(outside.iterdir()) == []


def test_a_target_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("Mine.")
    assert refused(tmp_path / "reports", REPORT).endswith("reports: is a file; name another folder with -o")


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("Mine.")
    assert "cannot be written (Not a directory)" in refused(tmp_path / "file" / "reports", REPORT)


def test_a_report_that_does_not_fit_leaves_nothing_behind(tmp_path: Path) -> None:
    assert "cannot be written" in refused(tmp_path / "reports", {**REPORT, "index.md/part.md": ""})
    assert list(tmp_path.iterdir()) == []


def test_a_report_that_does_not_fit_leaves_the_earlier_one(tmp_path: Path) -> None:
    write_report(tmp_path, REPORT)
    assert "cannot be written" in refused(tmp_path, {"index.md": "# Newer\n", "index.md/part.md": ""})


def test_a_list_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    (tmp_path / "mine.txt").write_text("index.md\n")
    (folder / REPORT_FILES).symlink_to(tmp_path / "mine.txt")
    assert "is no list of an earlier report" in refused(folder, REPORT)
    assert (tmp_path / "mine.txt").read_text() == "index.md\n"


def test_a_page_that_is_a_link_is_refused(tmp_path: Path) -> None:
    write_report(tmp_path / "reports", REPORT)
    (tmp_path / "reports" / "index.md").unlink()
    (tmp_path / "mine.txt").write_text("Mine.")
    (tmp_path / "reports" / "index.md").symlink_to(tmp_path / "mine.txt")
    assert "is not of an earlier report" in refused(tmp_path / "reports", REPORT)


# Runs in a process of its own: writes reports until it is killed or cannot go on.
WRITER = """
import resource, sys
from itertools import count
from pathlib import Path
from auditor.cli.write import write_report
from auditor.errors import OutputError
if sys.argv[2] == "small":
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
for turn in count():
    files = {f"articles/{(turn + at) % 40}.md": f"{turn}\\n" * 60 for at in range(30)}
    try:
        write_report(Path(sys.argv[1]), files | {"index.md": f"{turn}\\n"})
    except OutputError as error:
        sys.exit(str(error))
    print(turn, flush=True)
"""


def writing(folder: Path, how: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(folder), how]
    return subprocess.Popen(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_run_that_is_killed_leaves_a_folder_that_the_next_one_knows(tmp_path: Path) -> None:
    delays = random.Random(7)  # noqa: S311 - no secret
    for _ in range(20 if os.environ.get("AUDITOR_SOAK") else 3):
        with writing(tmp_path / "reports", "all") as run:
            assert run.stdout
            run.stdout.readline()
            for _ in range(delays.randrange(30)):
                run.stdout.readline()
            threading.Event().wait(delays.random() / 50)
            run.kill()
        ours = set((tmp_path / "reports" / REPORT_FILES).read_text().splitlines())
        kept = {name for name in tree(tmp_path / "reports") if not name.startswith(".auditor-")}
        assert kept <= ours
        assert all(len({*text.split()}) == 1 for name, text in tree(tmp_path / "reports").items() if name in kept)
    write_report(tmp_path / "reports", REPORT)
    assert {name for name in tree(tmp_path / "reports") if not name.startswith(".auditor-")} == {*REPORT}


@pytest.mark.skipif(sys.platform == "win32", reason="limits")
def test_a_disk_that_is_full_leaves_the_earlier_report(tmp_path: Path) -> None:
    write_report(tmp_path, REPORT)
    with writing(tmp_path, "small") as run:
        _, said = run.communicate()
    assert said.endswith(": cannot be written (File too large); name another folder with -o\n")
    assert tree(tmp_path) == REPORT
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".auditor-")] == [REPORT_FILES]
