import json
import os
import subprocess
import sys
from pathlib import Path

from auditor.score.readability import readability

PLAIN = "The lock is shut. We saw ten old boats."
HARD = "Municipal representatives consistently acknowledged considerable administrative responsibilities."
WITHOUT_NETWORK = """
import json, socket
class Blocked(socket.socket):
    def __init__(self, *_, **__):
        raise OSError("no network here")
socket.socket = Blocked
from auditor.score.readability import readability
print(json.dumps(readability(%r)))
"""


def test_only_the_measures_without_a_dictionary_are_given() -> None:
    assert list(readability(PLAIN)) == ["ARI", "Coleman–Liau", "LIX", "RIX"]


def test_no_word_has_no_measure() -> None:
    assert readability("") == readability("— … !") == {}


def test_lix_is_words_a_sentence_and_the_share_of_long_words() -> None:
    assert readability("Seven gardeners planted two trees.")["LIX"] == 45.0


def test_long_words_are_harder_by_every_measure() -> None:
    assert all(readability(HARD)[name] > value for name, value in readability(PLAIN).items())


def test_it_is_measured_without_home_network_and_dictionary(tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if name != "NLTK_DATA"}
    code = WITHOUT_NETWORK % PLAIN
    command = [sys.executable, "-c", code]
    ran = subprocess.run(command, env=kept | {"HOME": str(tmp_path)}, capture_output=True, text=True, check=True)
    assert json.loads(ran.stdout) == readability(PLAIN)
    assert list(tmp_path.iterdir()) == []
