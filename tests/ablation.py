"""What each rule file and each lexicon gives: points lost without it.

    ablation.py SAIDBY [NAME...]

Runs the sample, and annotated news of the outlets that are left out of tuning
where it lies beside the checkout, with one part of rules/en taken away at a
time, and prints a Markdown table for rules/README.md: the most useful first.
A rule file loses its rules, cuts and modals and keeps its macros, which others
may need; a lexicon loses its words. NAME restricts it to parts whose names
start so. A part that loses nothing can go.
"""
import json
import os
import re
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import accuracy  # noqa: E402

SAMPLE = accuracy.REPO + '/corpora/sample'
RULES = accuracy.REPO + '/rules/en'
# Without "say" and "tell" nothing is left to lose for the other parts of cues.
STAY = {'cue': ('say', 'tell')}
BLOCK = re.compile(r'(rule|cut|modal)\b')


def lines_of(name):
    with open(f'{RULES}/{name}', encoding='utf-8') as f:
        return f.readlines()


def without_blocks(lines):
    """Without rules, cuts and modals and what is indented below them."""
    out, dropping = [], False
    for line in lines:
        if line.strip() and not line[0].isspace() and line[0] not in '#+':
            dropping = BLOCK.match(line) is not None
        if not dropping:
            out.append(line)
    return out


def nonsense(line, n):
    """LINE of a lexicon with words that are in no text, the rest as it was:
    patterns can't hold a lexicon, or a part of it, that is empty.
    """
    forms, bar, rest = line.partition('|')
    letters = ''.join(chr(ord('a') + int(d)) for d in str(n))
    words = iter(range(len(forms)))
    return re.sub(r'[^\s;]+',
                  lambda _: f'zyz{letters}x{"y" * next(words)}',
                  forms) + bar + rest


def without_entries(lines, lexicon):
    """Without the words of LEXICON, but those that STAY."""
    out, inside = [], False
    for n, line in enumerate(lines):
        if line.startswith('lexicon '):
            inside = line.split()[1] == lexicon
        form = re.split(r'\s+[;|]', line.strip())[0]
        if inside and form and line[0].isspace() \
                and form not in STAY.get(lexicon, ()):
            line = nonsense(line, n)
        out.append(line)
    return out


def name_of(file, lexicon):
    but = ' and '.join(STAY.get(lexicon, ()))
    return f'{file}: {lexicon}' + (f', all but {but}' if but else '')


def parts():
    """(name, file, the file's lines without it); None: no file."""
    for name in sorted(os.listdir(RULES)):
        lines = lines_of(name)
        if name.endswith('.rules'):
            rest = without_blocks(lines)
            if rest != lines:
                yield name, name, rest
        elif name.endswith('.lex'):
            for line in lines:
                if line.startswith('lexicon '):
                    lexicon = line.split()[1]
                    yield (name_of(name, lexicon), name,
                           without_entries(lines, lexicon))
        elif name == 'confidence.tsv':
            yield name, name, []


def left_out_news(path):
    """Writes the articles of outlets that are left out; False: none here."""
    if not os.path.exists(accuracy.NEWS):
        return False
    outlets = accuracy.LEFT_OUT.split(',')
    with open(accuracy.NEWS, encoding='utf-8') as f, \
            open(path, 'w', encoding='utf-8') as out:
        out.writelines(line for line in f
                       if json.loads(line)['outlet'] in outlets)
    return True


WANTED = [('sample, all', 'score', 'sample, score'),
          ('news, left out', 'content, Jaccard >= .5', 'left out, J ≥ .5'),
          ('news, left out', 'end to end', 'left out, end to end')]


def measure(m, news):
    m.run(SAMPLE)
    found = {f.key: f.value for f in m.tables('sample', SAMPLE)}
    # Whole points are too coarse: again from the counts behind the score.
    found['sample, all', 'score'] = sample_score(m)
    if news:
        m.run(news)
        found.update((f.key, f.value) for f in m.spans('news, left out', news))
    return [found[group, name] for group, name, _ in WANTED
            if (group, name) in found]


def sample_score(m):
    """Mean score of the sample's articles."""
    text = accuracy.output(m.saidby, 'eval', SAMPLE, m.claims)
    scores = [int(score) for _, score in accuracy.ARTICLE.findall(text)]
    return sum(scores) / len(scores)


def row(cells):
    return '| ' + ' | '.join(cells) + ' |'


def show(base, lost):
    heads = [title for _, _, title in WANTED[:len(base)]]
    print(row(['without', *heads]))
    print('|---|' + '---:|' * len(heads))
    print(row(['nothing', *(f'{x:.1f}' for x in base)]))
    for name, points in sorted(lost, key=lambda x: -sum(x[1])):
        print(row([f'`{name}`', *(f'{-x:+.1f}'.replace('-', '−')
                                  if abs(x) >= 0.05 else '0'
                                  for x in points)]))


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    saidby, *names = sys.argv[1:]
    lost = []
    with tempfile.TemporaryDirectory() as tmp:
        rules = tmp + '/rules'
        shutil.copytree(RULES, rules)
        os.environ['SAIDBY_RULES'] = rules
        m = accuracy.Measure(saidby, tmp)
        news = tmp + '/news.jsonl' if left_out_news(tmp + '/news.jsonl') \
            else None
        base = measure(m, news)
        for name, file, lines in parts():
            if names and not any(name.startswith(n) for n in names):
                continue
            with open(f'{rules}/{file}', 'w', encoding='utf-8') as f:
                f.writelines(lines)
            lost.append((name, [a - b for a, b in zip(base,
                                                      measure(m, news))]))
            shutil.copy(f'{RULES}/{file}', rules)
    show(base, lost)


main()
