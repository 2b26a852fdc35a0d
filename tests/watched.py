"""Does a watched speaker get no words but their own?

    watched.py CLAIMS.csv GOLD...

GOLD are gold tables, or folders of them. Every row at confidence 60 or more
whose speaker is on the watch list is a test: some row of gold must have these
words (half of all words of both at least) for that speaker.
Ends with "N passed, N failed".
"""
import csv
import os
import re
import sys

SURE = 60
HALF = 0.5


def words(text):
    return re.findall(r"\w+(?:['’]\w+)*", text.lower())


def shared(a, b):
    """Of the words of A and B, how many both have (0 to 1)."""
    a, b = set(words(a)), set(words(b))
    return len(a & b) / len(a | b) if a and b else 0


def read_gold(path):
    with open(path, encoding='utf-8') as f:
        for row in csv.DictReader(f, delimiter='\t', quoting=csv.QUOTE_NONE):
            if row['need'] in ('must', 'may'):
                yield row['speaker'].split('; '), row['claim'].split(' || ')


def gold_files(roots):
    for root in roots:
        if os.path.isfile(root):
            yield root
        for folder, _, names in os.walk(root):
            for name in names:
                if name.endswith('.gold.tsv'):
                    yield os.path.join(folder, name)


def is_right(row, gold):
    said = row['claim'].replace(' … ', ' ')
    for speakers, claims in gold:
        if not set(speakers) & set(row['speaker'].split('; ')):
            continue
        for claim in claims:
            parts = claim.split(' + ')
            if any(shared(said, c) >= HALF for c in [' '.join(parts)] + parts):
                return True
    return False


def main():
    claims, *roots = sys.argv[1:]
    gold = [row for path in gold_files(roots) for row in read_gold(path)]
    passed = failed = 0
    with open(claims, encoding='utf-8-sig', newline='') as f:
        for row in csv.DictReader(f):
            if row['watched'] != 'yes' or int(row['confidence']) < SURE:
                continue
            if is_right(row, gold):
                passed += 1
            else:
                failed += 1
                print(f'FAIL watched: {row["article_id"]}: '
                      f'[{row["speaker"]}] {row["claim"]} '
                      f'({row["confidence"]} %, {row["rule"]})')
    print(f'{passed} passed, {failed} failed')
    sys.exit(failed > 0)


if __name__ == '__main__':
    main()
