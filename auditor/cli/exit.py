"""The exit codes, which scripts rely on."""

from enum import IntEnum


class Exit(IntEnum):
    """What an exit code of `auditor` means."""

    DONE = 0
    FINDINGS = 1  # and only that: findings at or above --fail-on
    USAGE = 2  # the command line, a setting, the manifest or the output folder
    UNREAD = 3  # no article at all, or --strict and an input that was not read
    INDEX = 4  # kept for the index: missing, locked, corrupt, or of a newer version
    INTERNAL = 5
    INTERRUPTED = 130
    CLOSED_PIPE = 141
