"""Gold answers beside a folder of articles, and how an audit is held against them."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from auditor import Audit, Document, audit_documents, load_documents
from auditor.model import Alteration, AlterationKind, Mark


@dataclass(frozen=True)
class Case:
    """One folder of articles, audited, with its gold answers; articles are named by the first letters of their ids."""

    audit: Audit
    gold: Path

    def rows(self, name: str) -> list[dict[str, Any]]:
        """Return the rows of one gold file."""
        lines = (self.gold / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines if line.strip()]

    def document(self, seed: str) -> Document:
        """Return the article whose id begins with seed."""
        return next(document for document in self.audit.documents if document.id.startswith(seed))

    def altered(self, *kinds: AlterationKind) -> list[Alteration]:
        """Return the alterations between the original (002) and its copy (004)."""
        return [
            found
            for found in self.audit.alterations
            if found.kind in kinds and found.left.document[:3] == "002" and found.right.document[:3] == "004"
        ]

    def removing(self, seed: str, line: int) -> list[Mark]:
        """Return the removing marks on one line (from 1) of an article."""
        document = self.document(seed)
        start = sum(len(text) + 1 for text in document.text.split("\n")[: line - 1])
        end = start + len(document.text.split("\n")[line - 1])
        marks = (mark for mark in self.audit.marks if mark.document == document.id and mark.removes)
        return [mark for mark in marks if mark.span.start < end and start < mark.span.end]


def case(folder: Path, gold: Path, manifest: Path | None = None) -> Case:
    """Audit a folder; a manifest that stands elsewhere is put beside copies of the articles."""
    return Case(audit_documents(load_documents([manifest or folder])), gold)
