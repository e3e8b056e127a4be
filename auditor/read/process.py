"""Another process that reads for this one, with a deadline for each of its answers."""

import subprocess
import sys
import threading
import time
from typing import IO, cast

from auditor.read.wire import receive, send

# The parent's own path: a module of the audited folder called json.py must not be imported.
START = "import sys; sys.path[:] = {path!r}; from auditor.read.worker import main; main()"
# Seconds for the process to import what it needs, on a machine that is busy with something else.
START_DEADLINE = 60.0
# Seconds between two looks at the clock. A timer for each answer took .4 ms of each: two minutes for a large feed.
LOOK = 0.05


class LostError(Exception):
    """The process hung or ended; the message says which."""


class Process:
    """A running process of auditor.read.worker. Raises LostError where it is not ready in a minute."""

    def __init__(self) -> None:
        code = START.format(path=[entry for entry in sys.path if entry])
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own code with our own interpreter
                [sys.executable or "python3", "-P", "-c", code],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            raise LostError(f"no process could be started to read it ({error.strerror})") from None
        self._due = float("inf")
        self._late = False
        self._ended = threading.Event()
        threading.Thread(target=self._watch, daemon=True).start()
        self.answer(START_DEADLINE)

    @property
    def running(self) -> bool:
        """Whether the process is there."""
        return self._process.poll() is None

    def ask(self, message: bytes) -> None:
        """Send a request; raises LostError where nobody takes it."""
        try:
            send(cast("IO[bytes]", self._process.stdin), message)
        except (OSError, ValueError):  # a broken pipe, or one that was closed
            self.close()
            raise LostError("the process that reads it ended") from None

    def answer(self, deadline: float) -> bytes:
        """Return the next answer; raises LostError where the process ends, or takes longer than so many seconds."""
        self._due = time.monotonic() + deadline
        try:
            return receive(cast("IO[bytes]", self._process.stdout))
        except EOFError:
            self.close()
            said = f"it takes longer than {deadline:g} s" if self._late else "it needs too much memory, or crashes"
            raise LostError(said) from None
        finally:
            self._due = float("inf")

    def kill(self) -> None:
        """End the process at once; who waits for its answer gets a LostError."""
        self._process.kill()

    def close(self) -> None:
        """Stop the process and wait for its end."""
        self._ended.set()
        self._process.kill()
        self._process.communicate()

    def _watch(self) -> None:
        while not self._ended.wait(LOOK):
            if time.monotonic() > self._due:
                self._late = True
                self._process.kill()
                return
