"""An audit that an earlier run left as JSON, in a file or on standard input."""

import sys
from pathlib import Path

from auditor.errors import InputError
from auditor.model import Audit

STDIN = "-"
_REMEDY = "name the audit.json that an audit with --format json wrote"


def stored(name: str) -> Audit:
    """Return the audit in a file; raises InputError that names it."""
    from auditor import from_json

    shown = "standard input" if name == STDIN else name
    try:
        return from_json(contents(name))
    except UnicodeDecodeError as error:
        raise InputError(f"{shown}: no UTF-8 at byte {error.start:,}; {_REMEDY}") from None
    except OSError as error:
        raise InputError(f"{shown}: {(error.strerror or 'cannot be read').lower()}; {_REMEDY}") from None
    except InputError as error:
        raise InputError(f"{shown}{str(error).removeprefix('result')}") from None


def contents(name: str) -> str:
    """Return the text of a file, or of standard input; raises OSError and UnicodeDecodeError."""
    if name == STDIN:
        if sys.stdin is None:
            raise InputError(f"result: closed; {_REMEDY}")
        return sys.stdin.buffer.read().decode("utf-8-sig")
    return Path(name).read_text(encoding="utf-8-sig")
