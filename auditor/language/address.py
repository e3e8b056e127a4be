"""Web addresses: whose site one leads to."""

from urllib.parse import urlsplit


def host(address: str | None) -> str:
    """Return the host of a web address in small letters, without "www."; "" for anything else."""
    try:
        parts = urlsplit(address or "")
        name = parts.hostname or ""
    except ValueError:
        return ""
    return name.removeprefix("www.") if parts.scheme in ("http", "https") else ""
