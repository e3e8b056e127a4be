"""The nearest auditor.toml, upward from the folder where the command runs; [tool.auditor] of a pyproject.toml also."""

import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from auditor.cli.ignore_list import ignore_list
from auditor.cli.nearest import nearest
from auditor.errors import SettingsError
from auditor.model import Ignored
from auditor.settings import Settings

NAMES = tuple(field.name for field in fields(Settings))
# Not thresholds of an audit: they change nothing that is found.
LISTS = ("ignore", "ratings")


@dataclass(frozen=True, slots=True)
class Configuration:
    """Settings and lists, and for those that are not the default the file they are from.

    `ratings` is the path of a table, relative to the folder where the command runs.
    """

    settings: Settings
    file: str | None = None
    named: frozenset[str] = frozenset()
    ignore: tuple[Ignored, ...] = ()
    ratings: str | None = None

    def rows(self) -> Iterator[tuple[str, str, str]]:
        """Yield name, value and origin of every setting and list."""
        values = {name: written(getattr(self.settings, name)) for name in NAMES}
        values |= {"ignore": f"{len(self.ignore)} [[ignore]]" if self.ignore else "", "ratings": self.ratings or ""}
        for name, value in values.items():
            yield name, value, self.file or "" if name in self.named else "default"


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
        if name not in (*NAMES, *LISTS):
            remedy = nearest(name, (*NAMES, *LISTS), "run 'auditor rules --settings' for those that exist")
            raise SettingsError(f"{file}: unknown setting {name!r}; {remedy}")
    given = {name: value for name, value in values.items() if name not in LISTS}
    if "outlet_aliases" in given:
        given["outlet_aliases"] = aliases(given["outlet_aliases"], file)
    try:
        settings = Settings(**given)
    except SettingsError as error:
        raise SettingsError(f"{file}: {str(error).removeprefix('settings: ')}") from None
    ignore = ignore_list(values.get("ignore", []), file)
    return Configuration(settings, file, frozenset(values), ignore, beside(file, values.get("ratings")))


def beside(file: str, name: object) -> str | None:
    """Return the path of a table that a configuration names relative to itself; None where it names none."""
    if name is None:
        return None
    if not isinstance(name, str) or not name.strip():
        raise SettingsError(f"{file}: ratings = {name!r} is no file name; write the name of a CSV table in quotes")
    return os.path.normpath(Path(file).parent / name)


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
