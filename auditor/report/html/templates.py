"""The templates of the HTML report: what is not Safe already is escaped on its way in."""

from collections.abc import Callable
from typing import Any

import jinja2
from markupsafe import Markup

_TEMPLATES = jinja2.Environment(
    loader=jinja2.PackageLoader("auditor.report.html", package_path=""),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    keep_trailing_newline=True,
    trim_blocks=True,
    lstrip_blocks=True,
)
_BLOCKS = _TEMPLATES.get_template("blocks.html").module


def block(name: str, *parts: object) -> str:
    """Return the HTML of a block: a macro of blocks.html, given its parts."""
    macro: Callable[..., str] = getattr(_BLOCKS, name)
    return str(macro(*parts))


def filled(name: str, **parts: Any) -> str:
    """Return a template of this folder with its parts filled in."""
    return _TEMPLATES.get_template(name).render(**parts)


def markup(trusted: str) -> Markup:
    """Return HTML that the blocks or this folder made, as a template may take it in as it is."""
    return Markup(trusted)  # noqa: S704


def source(name: str) -> str:
    """Return a file of this folder as it is."""
    loader = _TEMPLATES.loader
    assert loader is not None  # noqa: S101
    return loader.get_source(_TEMPLATES, name)[0]
