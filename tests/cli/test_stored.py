from pathlib import Path

import pytest

from auditor.cli.stored import stored
from auditor.errors import InputError


def test_a_result_that_is_no_audit_is_named_by_its_file(tmp_path: Path) -> None:
    (tmp_path / "base.json").write_text('{"schema_version": 0}')
    with pytest.raises(InputError, match=r"base\.json: schema_version 0 is not 1"):
        stored(str(tmp_path / "base.json"))


def test_a_folder_is_no_result(tmp_path: Path) -> None:
    with pytest.raises(
        InputError, match=r"is a directory; name the audit\.json that an audit with --format json wrote"
    ):
        stored(str(tmp_path))
