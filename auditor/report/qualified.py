"""Any id, outlet or source as a name in PROV and JSON-LD: readable where it is plain, unique and valid in any case."""

import re
from collections.abc import Iterable, Mapping

from auditor.language.credits import outlet_key

_OTHERS = re.compile(r"^-|[^A-Za-z0-9_-]")
# No text has this byte in UTF-8, so nothing else is called this.
_EMPTY = "%FF"


def local_name(text: str) -> str:
    """Return text as the local part of a qualified name or an address: ASCII, all else as %XX; unequal texts differ.

    The grammar is that of PN_LOCAL in PROV-N, which allows no full stop at the end and no hyphen at the beginning.
    """
    return _OTHERS.sub(lambda found: _percent(found.group()), text) or _EMPTY


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "surrogatepass"))


def outlet_names(outlets: Iterable[str | None], aliases: tuple[tuple[str, str], ...]) -> Mapping[str, tuple[str, str]]:
    """Return, by outlet as written, the name that it shares with its other spellings, and how to show it."""
    written = sorted({outlet for outlet in outlets if outlet})
    # A name without a letter or digit is its own key.
    keys = {outlet: outlet_key(outlet, aliases) or outlet for outlet in written}
    shown: dict[str, str] = {}
    for outlet in written:
        shown.setdefault(keys[outlet], outlet)
    return {outlet: (local_name(keys[outlet]), shown[keys[outlet]]) for outlet in written}
