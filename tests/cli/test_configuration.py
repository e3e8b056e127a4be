from pathlib import Path

import pytest

from auditor.cli.configuration import LISTS, NAMES, configuration
from auditor.errors import SettingsError
from auditor.settings import Settings


def put(folder: Path, text: str | bytes, name: str = "auditor.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def test_without_a_file_everything_is_the_default(tmp_path: Path) -> None:
    found = configuration(tmp_path)
    assert found.settings == Settings()
    assert {origin for _, _, origin in found.rows()} == {"default"}


def test_the_nearest_file_upward_counts(tmp_path: Path) -> None:
    put(tmp_path, "rewritten = 0.9")
    put(tmp_path / "desk", "rewritten = 0.8")
    (tmp_path / "desk" / "today").mkdir()
    found = configuration(tmp_path / "desk" / "today")
    assert (found.settings.rewritten, found.file) == (0.8, "../auditor.toml")


def test_a_project_file_counts_only_with_our_table(tmp_path: Path) -> None:
    put(tmp_path, "[tool.auditor]\nshingles = 30", "pyproject.toml")
    put(tmp_path / "desk", "[tool.other]\nshingles = 40", "pyproject.toml")
    assert configuration(tmp_path / "desk").settings.shingles == 30


def test_an_own_file_wins_over_the_project_file(tmp_path: Path) -> None:
    put(tmp_path, "[tool.auditor]\nshingles = 30", "pyproject.toml")
    put(tmp_path, "shingles = 40")
    assert configuration(tmp_path).settings.shingles == 40


def test_aliases_are_sorted_pairs(tmp_path: Path) -> None:
    put(tmp_path, '[outlet_aliases]\ntp = "Tönsby Post"\ngull = "The Gull"')
    assert configuration(tmp_path).settings.outlet_aliases == (("gull", "The Gull"), ("tp", "Tönsby Post"))


def test_every_setting_has_a_row_with_its_origin(tmp_path: Path) -> None:
    rows = list(configuration(put(tmp_path, 'shingles = 30\n[outlet_aliases]\ntp = "Post"')).rows())
    assert tuple(name for name, _, _ in rows) == (*NAMES, *LISTS)
    assert ("shingles", "30", "auditor.toml") in rows
    assert ("outlet_aliases", '{"tp" = "Post"}', "auditor.toml") in rows


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("rewriten = 0.9", "auditor.toml: unknown setting 'rewriten'; did you mean 'rewritten'?"),
        ("colour = 1", "auditor.toml: unknown setting 'colour'; run 'auditor rules --settings'"),
        ("rewritten = 1.5", "auditor.toml: rewritten = 1.5 is no number from 0 to 1"),
        ('rewritten = "high"', "auditor.toml: rewritten = 'high' is no number"),
        ("rewritten = true", "auditor.toml: rewritten = True is no number"),
        ("rewritten = nan", "auditor.toml: rewritten = nan is no number"),
        ("shingles = 2.5", "auditor.toml: shingles = 2.5 is no whole number"),
        ('outlet_aliases = ["tp"]', "auditor.toml: outlet_aliases = ['tp'] is no table of names"),
        ("ignor = []", "auditor.toml: unknown setting 'ignor'; did you mean 'ignore'?"),
        ("ignore = 7", "auditor.toml: ignore = 7 is no list of entries"),
        ("[[ignore]]", "auditor.toml: ignore entry 1: no field 'finding'"),
        ("ratings = 7", "auditor.toml: ratings = 7 is no file name"),
        ("rewritten = ", "auditor.toml: no TOML"),
        (b"# Gr\xfc\xdfe", "auditor.toml: no TOML"),
    ],
)
def test_a_bad_setting_is_named_with_its_file_and_value(tmp_path: Path, text: str | bytes, message: str) -> None:
    with pytest.raises(SettingsError) as error:
        configuration(put(tmp_path, text))
    assert str(error.value).startswith(message)


ENTRY = '[[ignore]]\nfinding = "copy"\nreason = "by agreement"\nwho = "Ada Moss"\nuntil = 2030-01-31\n'


def test_lists_are_read_beside_the_settings_and_have_rows(tmp_path: Path) -> None:
    put(tmp_path / "desk", f'shingles = 30\nratings = "lists/r.csv"\n{ENTRY}{ENTRY}')
    (tmp_path / "desk" / "today").mkdir()
    found = configuration(tmp_path / "desk" / "today")
    assert (len(found.ignore), found.ratings) == (2, "../lists/r.csv")
    assert list(found.rows())[-2:] == [
        ("ignore", "2 [[ignore]]", "../auditor.toml"), ("ratings", "../lists/r.csv", "../auditor.toml")
    ]  # fmt: skip


def test_a_project_file_may_hold_the_ignore_list(tmp_path: Path) -> None:
    put(tmp_path, ENTRY.replace("[[ignore]]", "[[tool.auditor.ignore]]"), "pyproject.toml")
    assert [one.finding for one in configuration(tmp_path).ignore] == ["copy"]
