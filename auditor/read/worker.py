"""The process that reads guarded formats: it may hang, crash or run out of memory, and nobody else does."""

import os
import signal
import sys
from typing import IO

import msgspec

from auditor.model import Notice
from auditor.read.attempt import attempt
from auditor.read.wire import Request, packed, receive, send

# 122 news pages of up to 1.1 MB took 121 MiB one after the other; a file that needs eight times that is no article.
MEMORY = 1 << 30

# One message of no bytes: still alive; the other side starts its clock again.
ALIVE = b""
DONE = b"done"


def main() -> None:
    """Answer requests until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    asked, answers = sys.stdin.buffer, private(sys.stdout.fileno())
    confine()
    send(answers, ALIVE)
    while True:
        try:
            request = msgspec.msgpack.decode(receive(asked), type=Request)
        except EOFError:
            return
        answer(request, answers)


def private(descriptor: int) -> IO[bytes]:
    """Return a stream to a descriptor, which from now on leads nowhere for everybody else: libraries print."""
    own = os.dup(descriptor)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    return os.fdopen(own, "wb")


def confine() -> None:
    """Limit the memory of this process where the system can."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def answer(request: Request, answers: IO[bytes]) -> None:
    """Send the readings of a file, from the article of number `begun` on."""
    number = -1
    for reading in attempt(request.file, request.columns, careful=request.careful):
        number += not isinstance(reading, Notice)
        send(answers, packed(reading) if number >= request.begun else ALIVE)
    send(answers, DONE)


if __name__ == "__main__":
    main()
