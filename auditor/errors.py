"""The errors that cross the package border.

AuditorError            something the user can mend; the message says what, with the value, and the remedy
├── InputError          a path, a manifest, or the absence of any article
├── SettingsError       a value in auditor.toml or in Settings
└── OutputError         the report folder cannot be written
"""


class AuditorError(Exception):
    """An error whose message names what was read, what is wrong with it, and what to do."""

    exit_code = 2


class InputError(AuditorError):
    """The input cannot be used at all: a missing path, a manifest without the column `file`."""


class NoArticlesError(InputError):
    """Not one article could be read: an audit of nothing is never a success."""

    exit_code = 3


class SettingsError(AuditorError):
    """A setting has an unknown name or a value outside its range."""


class OutputError(AuditorError):
    """The report cannot be written where it was asked for."""
