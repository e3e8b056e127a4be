"""The nearest auditor.toml, upward from the folder where the command runs; [tool.auditor] of a pyproject.toml also."""

import difflib
import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from auditor.errors import SettingsError
from auditor.settings import Settings

NAMES = tuple(field.name for field in fields(Settings))


@dataclass(frozen=True, slots=True)
class Configuration:
    """Settings, and for those that are not the default the file they are from."""

    settings: Settings
    file: str | None = None
    named: frozenset[str] = frozenset()

    def rows(self) -> Iterator[tuple[str, str, str]]:
        """Yield name, value and origin of every setting."""
        for name in NAMES:
            yield name, written(getattr(self.settings, name)), self.file or "" if name in self.named else "default"


def configuration(folder: Path) -> Configuration:
    """Return what the nearest configuration says, the defaults where there is none; raises SettingsError."""
    for parent in (folder, *folder.parents):
        for path, table in ((parent / "auditor.toml", ()), (parent / "pyproject.toml", ("tool", "auditor"))):
            values = read(path)
            for key in table:
                values = values.get(key) if isinstance(values, dict) else None
            if isinstance(values, dict):
                return configured(values, os.path.relpath(path, folder))
    return Configuration(Settings())


def read(path: Path) -> Any:
    """Return the contents of a TOML file, None where there is none; raises SettingsError when it cannot be read."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        raise SettingsError(f"{path.name}: cannot be read ({error.strerror}); check its permissions") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path.name}: no TOML ({error}); correct it") from None


def configured(values: Mapping[str, Any], file: str) -> Configuration:
    """Return the settings of a table; raises SettingsError that names the file, the setting and its value."""
    for name in values:
        if name not in NAMES:
            raise SettingsError(f"{file}: unknown setting {name!r}; {remedy(name)}")
    given = dict(values)
    if "outlet_aliases" in given:
        given["outlet_aliases"] = aliases(given["outlet_aliases"], file)
    try:
        return Configuration(Settings(**given), file, frozenset(given))
    except SettingsError as error:
        raise SettingsError(f"{file}: {str(error).removeprefix('settings: ')}") from None


def remedy(name: str) -> str:
    """Return what to do about a setting that does not exist."""
    near = difflib.get_close_matches(name, NAMES, 1)
    return f"did you mean {near[0]!r}?" if near else "run 'auditor rules --settings' for those that exist"


def aliases(table: object, file: str) -> tuple[tuple[str, str], ...]:
    """Return the pairs of [outlet_aliases], sorted, alias first."""
    if not isinstance(table, dict) or not all(isinstance(value, str) for value in table.values()):
        raise SettingsError(
            f'{file}: outlet_aliases = {table!r} is no table of names; write "nyt" = "The New York Times"'
        )
    return tuple(sorted(table.items()))


def written(value: object) -> str:
    """Return a setting's value as auditor.toml spells it."""
    if isinstance(value, tuple):
        return "{" + ", ".join(f'"{alias}" = "{outlet}"' for alias, outlet in value) + "}"
    return "" if value is None else str(value)
