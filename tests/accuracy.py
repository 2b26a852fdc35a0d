"""How well the claims agree with gold, figure by figure.

    accuracy.py SAIDBY [--gold PATH] [--accept | --check]

Without --gold: the sample, and the seed article and annotated news where they
lie beside the checkout ($SHARED, else ../shared). Prints a table with the
change since tests/accuracy.tsv; --accept writes the figures there. --check
prints only what fell, each figure a test. Called by make accuracy and
tests/run-all.
"""
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
REPO = os.path.dirname(HERE)
TABLE = HERE + '/accuracy.tsv'
SHARED = os.environ.get('SHARED') or REPO + '/../shared'
NEWS = SHARED + '/eval/polnear/train.jsonl'
LEFT_OUT = 'Politico,USA Today'  # on whose text nothing is tuned
MAY_FALL = 0.3
LEAST = 95  # score of an article of the sample
FEW = 10  # claims of a rule whose figures say something

HEAD = '''\
# Figures as of the last `make accuracy ACCEPT=1`: set, name, figure. None may
# fall by more than 0.3 (nor errors rise), and no article of the sample below
# 95. Those of rules, with the number of claims behind them, may, and the
# sample's sums, which change with every article that is added.
'''

SPANS = [('direct segments, exact', r'^a_direct_exact .*F1=([\d.]+)'),
         ('content, exact', r'^b_content_exact .*F1=([\d.]+)'),
         ('content, Jaccard >= .5', r'^b_content_J\.5 .*F1=([\d.]+)'),
         ('content, tokens', r'^b_token .*F1=([\d.]+)'),
         ('speaker on matched', r'^c_speaker_surface +acc=([\d.]+)'),
         ('end to end', r'^c_end2end .*F1=([\d.]+)'),
         ('pronouns, silver, confident',
          r'^c_speaker_resolved_silver_conf +acc=([\d.]+)'),
         ('calibration error', r'^calibration_ece \(points\) +([\d.]+)'),
         ('precision at recall 45',
          r'^content_precision_at_recall_45 ([\d.]+)')]

ARTICLE = re.compile(r'^(.*): found .*, score (\d+)$', re.M)
TOTAL = re.compile(r'^found (\d+)/(\d+), speaker (\d+)/\d+, outlet (\d+)/\d+, '
                   r'type (\d+)/\d+, never-violations (\d+), '
                   r'false alarms (\d+), score (\d+)$', re.M)


def is_worse_higher(name):
    return name == 'calibration error' or name.startswith('rows ')


class Figure:
    def __init__(self, group, name, value, rows=None):
        self.group, self.name = group, name
        self.value, self.rows = float(value), rows

    @property
    def key(self):
        return self.group, self.name

    @property
    def of_rule(self):
        return self.rows is not None

    def fell(self, before):
        """By how much, since BEFORE; below 0: it rose."""
        down = before - self.value
        return -down if is_worse_higher(self.name) else down


def output(*words):
    return subprocess.run(words, check=True, stdout=subprocess.PIPE,
                          text=True).stdout


def rules_of(group, text):
    part = text.split('\n-- by rule:')[1].split('\n', 1)[1]
    for name, n, _, right in re.findall(
            r'^   (\S+) +(\d+) +([\d.]+) +([\d.]+)$', part, re.M):
        if int(n) >= FEW:
            yield Figure(group + ', rule', name, right, int(n))


def of_tables(group, text, each):
    """Figures of gold in tables."""
    if each:
        for name, score in ARTICLE.findall(text):
            yield Figure(group, name, score)
    n = [int(x) for x in TOTAL.findall(text)[-1]]
    total = group + ', all'
    for name, part, whole in (('found', n[0], n[1]), ('speaker', n[2], n[0]),
                              ('outlet', n[3], n[0]), ('type', n[4], n[0])):
        yield Figure(total, name, round(100 * part / max(1, whole), 1))
    yield Figure(total, 'rows that must not be', n[5])
    yield Figure(total, 'rows that match nothing', n[6])
    yield Figure(total, 'score', n[7])


def of_spans(group, text):
    """Figures of gold in JSON Lines."""
    for name, pattern in SPANS:
        found = re.search(pattern, text, re.M)
        if found:
            yield Figure(group, name, found[1])


class Measure:
    def __init__(self, saidby, tmp):
        self.saidby, self.claims = saidby, tmp + '/claims.csv'

    def run(self, articles):
        done = subprocess.run([self.saidby, 'run', articles, '-qq', '-o',
                               self.claims])
        if done.returncode > 1:  # 1: an article was skipped
            sys.exit(f'accuracy: {self.saidby} run {articles}: '
                     f'exit status {done.returncode}')

    def tables(self, group, gold, each=True):
        text = output(self.saidby, 'eval', '--by', 'rule', gold, self.claims)
        yield from of_tables(group, text, each)
        yield from rules_of(group, text)

    def spans(self, group, gold, *options):
        text = output(self.saidby, 'eval', '--by', 'rule', *options, gold,
                      self.claims)
        yield from of_spans(group, text)
        yield from rules_of(group, text)


def measure_one(m, gold):
    m.run(gold)
    if gold.endswith(('.jsonl', '.ndjson')):
        return m.spans('gold', gold)
    return m.tables('gold', gold)


def measure_all(m):
    sample = REPO + '/corpora/sample'
    m.run(sample)
    yield from m.tables('sample', sample)
    if os.path.exists(SHARED + '/seed/gold.tsv'):
        m.run(SHARED + '/seed/article.txt')
        yield from (f for f in m.tables('seed', SHARED + '/seed/gold.tsv',
                                        False) if not f.of_rule)
    if os.path.exists(NEWS):
        m.run(NEWS)
        yield from m.spans('news, tuned on', NEWS, '--not-outlets', LEFT_OUT)
        yield from (f for f in m.spans('news, left out', NEWS, '--outlets',
                                       LEFT_OUT) if not f.of_rule)


# ---- the table ----

def committed():
    """{(set, name): figure}"""
    with open(TABLE, encoding='utf-8') as f:
        lines = [line.rstrip('\n').split('\t') for line in f
                 if line.strip() and line[0] != '#']
    return {(line[0], line[1]): float(line[2]) for line in lines}


def is_article(figure):
    return figure.group == 'sample'


def before_of(figure, old):
    """What FIGURE must hold; None: nothing."""
    if figure.of_rule or figure.group == 'sample, all':
        return None
    if is_article(figure):
        return LEAST
    return old.get(figure.key)


def number(x):
    return f'{x:.1f}'.removesuffix('.0')


def write(figures):
    with open(TABLE, encoding='utf-8') as f:
        lines = [line for line in f if line[0] != '#']
    groups = {f.group for f in figures}
    # Sets that can't be measured here stay as they are.
    rest = [line for line in lines if line.split('\t')[0] not in groups]
    with open(TABLE, 'w', encoding='utf-8') as f:
        f.write(HEAD)
        for x in figures:
            if not is_article(x):
                rows = f'\t{x.rows}' if x.of_rule else ''
                f.write(f'{x.group}\t{x.name}\t{number(x.value)}{rows}\n')
        f.writelines(rest)


def show(figures, old):
    group = None
    for x in figures:
        if x.group != group:
            group = x.group
            print(f'\n{group:44} {"figure":>7} {"change":>7}'
                  + ('  claims' if x.of_rule else ''))
        change = x.value - old[x.key] if x.key in old else None
        if change is None:
            change = ''
        elif abs(change) < 0.05:
            change = '='
        else:
            change = f'{change:+.1f}'
        print(f'  {x.name:42} {x.value:7.1f} {change:>7}'
              + (f' {x.rows:7}' if x.of_rule else ''))


def check(figures, old):
    passed = failed = 0
    for x in figures:
        before = before_of(x, old)
        if before is None:
            continue
        if x.fell(before) > MAY_FALL + 1e-6:
            failed += 1
            print(f'FAIL accuracy: {x.group}, {x.name}: {number(x.value)}, '
                  f'was {number(before)}')
        else:
            passed += 1
    print(f'{passed} passed, {failed} failed')
    return failed


def main():
    saidby, *options = sys.argv[1:]
    gold = None
    if '--gold' in options:
        i = options.index('--gold')
        gold = options[i + 1]
        del options[i:i + 2]
    if options not in ([], ['--accept'], ['--check']) or gold and options:
        sys.exit(__doc__)
    os.environ.setdefault('SAIDBY_RULES', REPO + '/rules')
    with tempfile.TemporaryDirectory() as tmp:
        m = Measure(saidby, tmp)
        figures = list(measure_one(m, gold) if gold else measure_all(m))
    old = {} if gold else committed()
    if options == ['--check']:
        sys.exit(check(figures, old) > 0)
    show(figures, old)
    if options == ['--accept']:
        write(figures)


if __name__ == '__main__':
    main()
