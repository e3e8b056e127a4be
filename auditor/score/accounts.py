"""Accounts of advertising networks that stand in the texts of two outlets."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from auditor.language.credits import outlet_key
from auditor.language.fingerprint import fingerprint
from auditor.model import Family, Finding, Place
from auditor.score.kinds import KINDS
from auditor.score.subject import Subject

KIND = "shared-ad-account"
# Google's publisher ids are unique without the domain before them, which extraction loses where it was a link.
_PUBLISHER = re.compile(r"\b(?:ca-)?(pub-\d{10,20})\b")
# A reseller's account stands in the files of thousands of sites that have nothing to do with each other.
_DIRECT = re.compile(
    r"^(?P<network>[a-z0-9.-]{1,200}\.[a-z]{2,20})\s?,\s?(?P<account>[\w.:/|-]{1,64})\s?,\s?DIRECT\b", re.IGNORECASE
)
_RESOLD = re.compile(r",\s?RESELLER\b", re.IGNORECASE)


def shared_accounts(subjects: Iterable[Subject], aliases: tuple[tuple[str, str], ...] = ()) -> Iterator[Finding]:
    """Yield a finding for each account that stands in marked lines of two outlets or more, in order of the accounts.

    Lines that no rule marks do not count: a story about ads.txt may quote another outlet's record.
    """
    places: dict[str, dict[str, list[Place]]] = defaultdict(lambda: defaultdict(list))
    names: dict[str, str] = {}
    for subject in subjects:
        document = subject.document
        outlet = outlet_key(document.outlet or "", aliases)
        for mark in subject.marks if outlet else ():
            if mark.family is Family.ADVERTISING:
                names.setdefault(outlet, document.outlet or "")
                for account in _accounts(document.text[mark.span.start : mark.span.end]):
                    places[account][outlet].append(Place(document.id, mark.span))
    for account, outlets in sorted(places.items()):
        if len(outlets) > 1:
            found = tuple(sorted({place for listed in outlets.values() for place in listed}))
            of = ", ".join(sorted(names[outlet] for outlet in outlets))
            # Not the articles: each new one of the two outlets would make it another finding.
            identity = fingerprint(KIND, account, *sorted(outlets))
            message = f"the advertising account {account} stands in texts of {of}: one owner or one seller of both"
            yield Finding(identity, KIND, KINDS[KIND].level, found, message)


def _accounts(line: str) -> Iterator[str]:
    if _RESOLD.search(line):
        return
    publishers = [found[1].lower() for found in _PUBLISHER.finditer(line)]
    record = _DIRECT.match(line)
    yield from dict.fromkeys(publishers)
    if record and not publishers:
        yield f"{record['network'].lower()} {record['account'].lower()}"
