"""A reader as in `app.understanding`, whose judge of files is deadly to some of them."""

import os
import sys
import time

from casework.documents import Extracted, Verdict
from mailer.inbound.timebox import serve
from mailer.inbound.understand import Documents
from storage.documents.extract import extract_text
from storage.documents.judge import judge


def deadly(name: str, content: bytes) -> Verdict:
    match name:
        case "hangs.txt":
            while True:  # as a regular expression does, with the interpreter in its hands
                pass
        case "kills.txt":
            os.abort()
        case "raises.txt":
            raise ZeroDivisionError
    return judge(name, content)


def slow(content: bytes, media_type: str) -> Extracted:
    time.sleep(1.5)
    return extract_text(content, media_type)


if __name__ == "__main__":
    serve(int(sys.argv[1]), Documents(judge=deadly, extract=slow))
