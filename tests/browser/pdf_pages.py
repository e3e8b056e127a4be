"""Print the text of every page of a PDF as a JSON list: python pdf_pages.py FILE."""

import json
import sys

from pypdf import PdfReader

json.dump([page.extract_text() for page in PdfReader(sys.argv[1]).pages], sys.stdout)
