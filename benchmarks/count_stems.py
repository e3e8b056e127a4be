"""Write auditor/data/background.json: in how many articles of general news each stem stands, and which are names.

    python benchmarks/count_stems.py [DATA]        DATA defaults to ../shared/eval

Counted are the articles of eval/world_english (ten countries, 1996–2025) and eval/quotes, training part (seven US
outlets, 2016). Stems of a single article are left out: they count as unseen. A name is a stem with a capital in NAMED
of its places inside a sentence.
"""

import re
import sys
from collections import Counter, defaultdict

from data import ROOT, rows

from auditor.language.fold import fold
from auditor.language.words import WORD, stem, words

# After a small letter or a comma no sentence begins.
INSIDE = re.compile(r"(?<=[a-z,] )[^\W\d_]+(?:['-][^\W_]+)*")
NAMED = 0.8
PLACES = 3

FROM = ("world_english/articles", "quotes/articles_train")


def main() -> None:
    """Count and write."""
    frequencies: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    capitals: Counter[str] = Counter()
    documents = 0
    for name in FROM:
        for row in rows(name):
            frequencies.update({cut for cut in map(stem, words(row["text"])) if WORD.fullmatch(cut)})
            found = [(stem(word.lower()), word[0].isupper()) for word in INSIDE.findall(fold(row["text"]))]
            inside.update(cut for cut, _ in found)
            capitals.update(cut for cut, capital in found if capital)
            documents += 1
    by_frequency = defaultdict(list)
    for cut, frequency in frequencies.items():
        if frequency > 1:
            by_frequency[frequency].append(cut)
    lines = [f'  "{frequency}": "{" ".join(sorted(stems))}"' for frequency, stems in sorted(by_frequency.items())]
    head = f'{{"made_by": "benchmarks/count_stems.py", "from": "{", ".join(FROM)}",'
    named = (cut for cut, count in capitals.items() if count >= PLACES and count >= NAMED * inside[cut])
    names = " ".join(sorted(cut for cut in named if frequencies[cut] > 1))
    text = f'{head}\n "documents": {documents},\n "names": "{names}",\n "stems": {{\n'
    (ROOT / "auditor/data/background.json").write_text(text + ",\n".join(lines) + "\n}}\n", encoding="utf-8")
    print(
        f"{documents} articles, {sum(map(len, by_frequency.values()))} stems in two articles or more", file=sys.stderr
    )


if __name__ == "__main__":
    main()
