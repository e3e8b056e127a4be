"""The members of a ZIP archive, none of them unpacked before it is known how much there is."""

import zipfile
import zlib
from typing import BinaryIO

from auditor.read.opened import HARMLESS, RATIO

# A report of 100 pages with its pictures has some 150 members.
MEMBERS = 10_000
UNPACKED = 100_000_000
# How an encrypted document of Microsoft Office, and every one from before 2007, begins.
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# What ISO/IEC 29500-2 allows; the others take up to 4 GB to undo.
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class ArchiveError(Exception):
    """Why the members cannot be read, and what to do; the reason of a Skipped."""


class Archive:
    """The members of an archive that is within the limits."""

    def __init__(self, stream: BinaryIO) -> None:
        if stream.read(len(OLE)) == OLE:
            raise ArchiveError("encrypted, or in the format from before 2007; save it as .docx without a password")
        size = stream.seek(0, 2)
        try:
            self._zip = zipfile.ZipFile(stream)
        except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
            raise ArchiveError(f"no ZIP archive, or a damaged one ({error}); fetch it again") from None
        self._left = UNPACKED
        self._check(size)

    def __contains__(self, name: str) -> bool:
        return name in self._zip.NameToInfo

    def _check(self, size: int) -> None:
        members = self._zip.infolist()
        unpacked = sum(member.file_size for member in members)
        if len(members) > MEMBERS:
            raise ArchiveError(f"{len(members):,} members, above the limit of {MEMBERS:,}; save it again")
        if unpacked > UNPACKED:
            raise ArchiveError(f"unpacks to {unpacked:,} bytes, limit {UNPACKED:,}; save it without pictures")
        if unpacked > max(HARMLESS, RATIO * size):
            raise ArchiveError(f"unpacks to more than {RATIO} times its size, as no article does; save it again")

    def read(self, name: str) -> bytes:
        """Return a member's bytes; raises ArchiveError for one that is damaged, encrypted or not there.

        A directory that states too little is found out: not a byte more than it states is unpacked, and then the
        checksum is wrong.
        """
        try:
            member = self._zip.getinfo(name)
            if member.compress_type not in METHODS:
                raise ArchiveError(f"{name} is packed by method {member.compress_type}; save it again")
            with self._zip.open(member) as stream:
                data = stream.read(min(member.file_size, self._left) + 1)
        except KeyError:
            raise ArchiveError(f"no {name} in it; save it again in the program that made it") from None
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise ArchiveError(f"{name} in it is damaged ({error}); fetch it again") from None
        except RuntimeError as error:
            raise ArchiveError(f"{name} in it is encrypted ({error}); save it without a password") from None
        self._left -= len(data)
        if self._left < 0:
            raise ArchiveError(f"unpacks to more than {UNPACKED:,} bytes; save it without pictures")
        return data
