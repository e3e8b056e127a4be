import gzip
from pathlib import Path

import pytest

from auditor.read.file import File
from auditor.read.formats.table import STREAMED
from auditor.read.opened import RATIO, TooLargeError, opened

LATE = b"The ferry was late.\r\n"


def contents(path: Path, data: bytes, limit: int = 100) -> bytes:
    path.write_bytes(data)
    with opened(File("a", "in/a", path), limit) as stream:
        return stream.read()


def test_the_bytes_are_those_of_the_file(tmp_path: Path) -> None:
    assert contents(tmp_path / "a.txt", LATE) == LATE


def test_what_came_with_the_file_is_read_instead_of_its_path() -> None:
    with opened(File("-", "standard input", Path("-"), LATE), 100) as stream:
        assert stream.read() == LATE


def test_a_file_above_the_limit_is_refused_with_its_size_before_a_byte_is_read(tmp_path: Path) -> None:
    with (tmp_path / "dump.txt").open("wb") as stream:
        stream.truncate(2_000_001)
    file = File("dump", "in/dump.txt", tmp_path / "dump.txt")
    with pytest.raises(TooLargeError, match=r"^2,000,001 bytes, above the limit of 2,000,000"), opened(file, 2_000_000):
        raise AssertionError


def test_a_file_as_long_as_the_limit_is_read(tmp_path: Path) -> None:
    assert len(contents(tmp_path / "a.txt", b"x" * 100)) == 100


def test_a_compressed_file_is_unpacked(tmp_path: Path) -> None:
    assert contents(tmp_path / "a.txt.GZ", gzip.compress(LATE, mtime=0)) == LATE


def test_a_compressed_file_in_several_parts_is_unpacked_whole(tmp_path: Path) -> None:
    assert contents(tmp_path / "a.txt.gz", gzip.compress(LATE, mtime=0) + gzip.compress(LATE, mtime=0)) == LATE * 2


def test_the_limit_is_that_of_what_is_unpacked(tmp_path: Path) -> None:
    assert len(contents(tmp_path / "a.txt.gz", gzip.compress(b"x" * 100, mtime=0))) == 100
    with pytest.raises(TooLargeError, match=r"^above the limit of 100 bytes"):
        contents(tmp_path / "a.txt.gz", gzip.compress(b"x" * 101, mtime=0))


def test_a_gigabyte_of_zeros_is_given_up_long_before_its_end(tmp_path: Path) -> None:
    bomb = gzip.compress(bytes(10_000_000), mtime=0) * 100
    (tmp_path / "a.txt.gz").write_bytes(bomb)
    with opened(File("a", "in/a", tmp_path / "a.txt.gz"), STREAMED) as stream:
        assert len(stream.read(RATIO * len(bomb) - 100_000)) < 100_000_000
        with pytest.raises(TooLargeError, match="unpacks to more than 100 times its size"):
            stream.read(200_000)


def test_a_small_file_may_unpack_to_any_multiple(tmp_path: Path) -> None:
    assert len(contents(tmp_path / "a.txt.gz", gzip.compress(bytes(5_000_000), mtime=0), STREAMED)) == 5_000_000


def test_an_unpacked_file_can_be_read_from_its_end(tmp_path: Path) -> None:
    (tmp_path / "a.pdf.gz").write_bytes(gzip.compress(LATE, mtime=0))
    with opened(File("a", "in/a", tmp_path / "a.pdf.gz"), 100) as stream:
        assert stream.seek(-7, 2) == len(LATE) - 7
        assert stream.read() == b"late.\r\n"
