"""auditor: who carried a story earliest, who rewrote it, what was changed on the way, what is not reporting."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from auditor.version import VERSION

__version__ = VERSION

# Names are looked up on first use (PEP 562), so that `auditor --help` loads neither NumPy nor scikit-learn.
_HOMES = {
    "Audit": "model",
    "AuditorError": "errors",
    "Document": "model",
    "Index": "ports",
    "Settings": "settings",
    "Skipped": "model",
    "audit_documents": "audit",
    "compare_documents": "audit",
    "from_json": "report.result",
    "load_documents": "read.load",
    "mark_document": "audit",
    "render_audit": "report.render",
    "segment_document": "audit",
    "to_json": "report.result",
}
__all__ = sorted(_HOMES)  # noqa: PLE0605

if TYPE_CHECKING:
    from auditor.audit import audit_documents as audit_documents
    from auditor.audit import compare_documents as compare_documents
    from auditor.audit import mark_document as mark_document
    from auditor.audit import segment_document as segment_document
    from auditor.errors import AuditorError as AuditorError
    from auditor.model import Audit as Audit
    from auditor.model import Document as Document
    from auditor.model import Skipped as Skipped
    from auditor.ports import Index as Index
    from auditor.read.load import load_documents as load_documents
    from auditor.report.render import render_audit as render_audit
    from auditor.report.result import from_json as from_json
    from auditor.report.result import to_json as to_json
    from auditor.settings import Settings as Settings


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'auditor' has no attribute {name!r}; it offers {', '.join(__all__)}")
    return getattr(import_module(f"auditor.{_HOMES[name]}"), name)
