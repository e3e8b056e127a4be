import io
import struct
import zipfile
import zlib

import pytest

from auditor.read.archive import Archive, ArchiveError


def packed(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return package.getvalue()


def archive(data: bytes) -> Archive:
    return Archive(io.BytesIO(data))


def lying(name: bytes, data: bytes, stated: int) -> bytes:
    """Return an archive of one member whose directory states another size than it unpacks to."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = deflate.compress(data) + deflate.flush()
    fields = (0, 8, 0, 0, zlib.crc32(data[:stated]), len(body), stated, len(name), 0)
    local = struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 20, *fields) + name + body
    entry = struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\1\2", 20, 20, *fields, 0, 0, 0, 0, 0) + name
    return local + entry + struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 1, 1, len(entry), len(local), 0)


def test_a_member_is_read() -> None:
    opened = archive(packed({"a.xml": b"<a/>"}))
    assert "a.xml" in opened
    assert opened.read("a.xml") == b"<a/>"


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(ArchiveError, match="more than 100 times its size"):
        archive(packed({"a.xml": b"a" * 30_000_000}))


def test_more_than_the_limit_is_refused_before_it_is_unpacked() -> None:
    part = packed({"a.xml": b"a" * 60_000_000, "b.xml": b"a" * 60_000_000})
    with pytest.raises(ArchiveError, match="unpacks to 120,000,000 bytes"):
        archive(part)


def test_many_members_are_refused() -> None:
    with pytest.raises(ArchiveError, match="10,001 members"):
        archive(packed({str(number): b"" for number in range(10_001)}, zipfile.ZIP_STORED))


def test_a_directory_that_states_too_little_unpacks_no_more_than_it_states() -> None:
    # The checksum is that of the first 100 bytes: nothing but the size is wrong.
    assert archive(lying(b"a.xml", b"a" * 5_000_000, 100)).read("a.xml") == b"a" * 100


def test_a_directory_that_states_too_much_is_not_believed() -> None:
    assert archive(lying(b"a.xml", b"late", 5_000)).read("a.xml") == b"late"


def test_a_damaged_member_is_named() -> None:
    data = packed({"a.xml": b"The ferry was late."}, zipfile.ZIP_STORED).replace(b"late", b"last")
    with pytest.raises(ArchiveError, match=r"a\.xml in it is damaged"):
        archive(data).read("a.xml")


@pytest.mark.parametrize("data", [b"", b"hello", b"PK\3\4", packed({"a": b"b"})[:-10]])
def test_what_is_no_archive_says_so(data: bytes) -> None:
    with pytest.raises(ArchiveError, match="no ZIP archive"):
        archive(data)


def test_an_encrypted_office_file_says_so() -> None:
    with pytest.raises(ArchiveError, match="encrypted, or in the format from before 2007"):
        archive(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512))


def test_an_encrypted_member_says_so() -> None:
    data = bytearray(packed({"a.xml": b"<a/>"}))
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    with pytest.raises(ArchiveError, match="save it without a password"):
        archive(bytes(data)).read("a.xml")


def test_a_method_that_takes_gigabytes_is_refused() -> None:
    with pytest.raises(ArchiveError, match="method 14"):
        archive(packed({"a.xml": b"<a/>"}, zipfile.ZIP_LZMA)).read("a.xml")


def test_a_member_that_is_not_there_is_named() -> None:
    with pytest.raises(ArchiveError, match=r"no b\.xml in it"):
        archive(packed({"a.xml": b""})).read("b.xml")
