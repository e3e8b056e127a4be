"""Short, stable names for things found: the same find has the same fingerprint in every run."""

import hashlib


def fingerprint(*parts: object) -> str:
    """Return 12 hexadecimal digits of the SHA-256 of the parts."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:12]
