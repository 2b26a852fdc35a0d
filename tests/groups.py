"""Do `saidby run` and `saidby group` find the claims that are the same?

    groups.py SAIDBY [--articles N] [--seed N] [--linear N] [-v]

Writes N articles from a grammar (default 2000), a fifth of them copies of
others as agencies' text is copied, and asks how many pairs of claims in one
group are the same claim (precision), and how many pairs of the same claim are
in one group (recall). Both must be 0.98. --linear writes N articles, too, and
asks that not twice as many comparisons are made for a claim: work is counted,
not time. Ends with "N passed, N failed"; -v shows what is wrong or missed.

What is the same claim is known from how the text was made, not from how alike
it is. The same are
    a statement and its copies, whatever a copy's editor did: another mark,
    other small words, a synonym or two, a part left out, the attribution
    moved into the middle, the speaker's first name or the whole name gone;
    also a number changed or a "not" put in, in a sentence of nine words or
    more: that is a changed quotation, and to be shown as a variant.
Not the same, however alike, are
    sentences of one speaker in the same words but for two in five of those of
    content (what, where, when, how many);
    short ones (eight words and less) that differ in one thing;
    the same words by two speakers;
    quotations of one speaker that have a slogan in common.
"""
import argparse
import csv
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from itertools import combinations

LEAST = 0.98

FIRST = '''Anna Bo Cecilie David Elsa Filip Greta Hugo Ingrid Jonas Karin Lars
Maria Nils Oda Peter Rakel Simon Tove Ulf Vera William Yngve Olga'''.split()
LAST = '''Lind Berg Strand Holt Moen Dahl Vik Lunde Hagen Solberg Nygard Foss
Eide Haugen Ruud Aas Bakke Tveit Sand Myhre Krog Wold Skaar Brekke Engen Gran
Hjelm Iversen Kvam Lode Nesse Opdal Rostad Sunde Torp Ulvang'''.split()
PAPERS = ['Capital Wire', 'Harbour Herald', 'Lakeside Gazette', 'Fjord Post',
          'River City Post', 'Union Dispatch', 'Morning Ledger', 'North Star',
          'Evening Mail', 'Valley Courier', 'Coast Observer', 'Hill Tribune']

SLOTS = {
    'thing': '''hospital school bridge library tunnel ferry railway stadium
harbour airport museum theatre prison factory mill reservoir cemetery market
brewery shipyard observatory nursery lighthouse courthouse refinery''',
    'place': '''Northfield Ashby Kelmore Dunster Wexley Tarnby Oldham Graysund
Marlow Elverton Brackley Sandvik Corran Hollowell Penrith Stanmoor Ryeford
Lowick Thornby Aldersea Winmarsh Quenby Redcliff Selbourne''',
    'time': '''January February March April June July August September October
November December Easter Christmas Monday Tuesday Wednesday Thursday Friday''',
    'who': '''nurses teachers farmers fishermen pensioners students drivers
engineers doctors tenants soldiers carpenters miners pilots bakers sailors
librarians plumbers electricians''',
    'good': '''honest careful generous patient modest brave sensible thorough
cheerful decent practical humble''',
    'bad': '''reckless shameful expensive pointless cruel dangerous careless
absurd dishonest clumsy foolish unfair''',
    'body': '''council ministry board parliament union agency committee
directorate company government inspectorate cooperative''',
    'verb': '''close repair inspect sell rebuild insure measure photograph
demolish widen repaint modernise''',
    'stuff': '''timber salmon gravel electricity cement oil milk grain copper
steel wool salt sugar paper glass''',
    'number': '''12 14 17 23 26 31 38 45 52 64 73 86 94 118 135 160 240 375 480
620 750 910''',
}
SLOTS = {k: v.split() for k, v in SLOTS.items()}

# Main clauses, and what may follow them.
CLAUSES = '''the {body} will {verb} the {thing} in {place} before {time}
we have lost {number} {who} in {place} since {time}
nobody at the {body} has visited the {thing} near {place}
the price of {stuff} has doubled and {number} {who} are without work
every {thing} between {place} and {place} needs new {stuff}
the {body} spent {number} million crowns on the {thing}
{who} deserve a {good} answer from the {body}
the plan for the {thing} is {bad} and the {who} know it
{number} tonnes of {stuff} went through {place} last {time}
the {thing} burned for {number} hours and the {who} stood outside
our {who} work {number} hours a week at the {thing}
the old {thing} in {place} was sold to a {good} buyer
the {body} left {number} broken windows in the {thing}
there is no {stuff} left in {place} and none will come in {time}
a {bad} decision by the {body} cost {place} its {thing}
{number} families moved from {place} when the {thing} closed
the report on {stuff} was kept from the {body} until {time}
my neighbours in {place} sleep badly because of the {thing}
the {who} voted against the offer with {number} votes
the next {thing} must be built of {stuff} and not in {place}'''.split('\n')
ENDS = '''and the {who} of {place} will pay for it in {time}
but the {body} never wrote to the {who} about {stuff}
because {number} letters to the {body} were left unopened
so the {thing} stays shut until {time}
although {stuff} from {place} is {bad} value
and that is a {good} start for {place}
while the {body} spends {number} million on a {thing}
as the {who} did without {stuff} until {time}'''.split('\n')
SHORT = '''we will {verb} it in {time}
the {thing} is too {bad}
{who} come first in {place}
{place} needs its {thing} back'''.split('\n')
SLOGANS = ['together we are building a country for everyone who works',
           'this is the hour when ordinary people are heard at last',
           'a promise made at the kitchen table is a promise kept']
SYNONYMS = {'spent': 'wasted', 'lost': 'dropped', 
            'near': 'outside', 'doubled': 'soared', 'burned': 'blazed',
            'closed': 'shut', 'sold': 'handed', 'left': 'kept',
            'families': 'households', 'kept': 'hidden', 'badly': 'poorly',
            'offer': 'proposal', 'decision': 'choice', 'next': 'new',
            'visited': 'seen', 'price': 'cost', 'tonnes': 'tons',
            'pay': 'suffer', 'start': 'beginning',
            'letters': 'messages', 'stays': 'remains', 'value': 'quality',
            'broken': 'smashed', 'old': 'former', 'plan': 'scheme'}
SMALL = {'will': 'would', 'the': 'this', 'our': 'the', 'has': 'had',
         'is': 'was', 'a': 'one', 'before': 'by', 'have': "'ve", 'of': 'for'}
MARKS = [('“', '”'), ('"', '"'), ('«', '»'), ('‘', '’'), ('„', '“')]
VERBS = ['said', 'told reporters', 'argued', 'stressed', 'insisted']


class Dice:
    """random.Random gives the same numbers in all versions; its choice() and
    shuffle() need not.
    """
    def __init__(self, seed):
        self.random = random.Random(seed).random

    def below(self, n):
        return int(self.random() * n)

    def one(self, items):
        return items[self.below(len(items))]

    def chance(self, p):
        return self.random() < p


class Statement:
    """What was said once: the claim that copies share."""
    count = 0

    def __init__(self, speaker, clauses, direct):
        Statement.count += 1
        self.id = Statement.count
        self.speaker, self.clauses, self.direct = speaker, clauses, direct
        self.twin = False  # another has said the same words


class Telling:
    """A statement as one article has it."""
    def __init__(self, statement, clauses, how, speaker, split=False):
        self.statement, self.how, self.split = statement, how, split
        self.clauses, self.speaker = clauses, speaker


def fill(dice, frame):
    return re.sub(r'{(\w+)}', lambda m: dice.one(SLOTS[m[1]]), frame)


def refill(dice, frame, text, share):
    """The same frame with SHARE of its longer words or more changed, or None
    where it hasn't so many.
    """
    words = text.split()
    least = max(1, share * sum(len(w) > 3 for w in words))
    for _ in range(30):
        other = fill(dice, frame)
        if sum(a != b for a, b in zip(words, other.split())) >= least:
            return other
    return None


def statement_of(dice, speaker):
    clauses = [fill(dice, dice.one(CLAUSES)), fill(dice, dice.one(ENDS))]
    return Statement(speaker, clauses, dice.chance(0.7))


def statements(dice, speaker):
    """One, or now and then a group of those that are hard to tell apart."""
    kind = dice.below(20)
    if kind < 2:
        frame = dice.one(CLAUSES) + ' | ' + dice.one(ENDS)
        if kind == 1:
            frame = dice.one(SHORT)
        text = fill(dice, frame)
        other = refill(dice, frame, text, 0.4 if kind == 0 else 0)
        return [Statement(speaker, t.split(' | '), True)
                for t in (text, other) if t]
    one = statement_of(dice, speaker)
    if kind == 2:
        one.direct = True
        one.clauses.insert(dice.below(3), dice.one(SLOGANS))
    return [one]


def speaker_of(dice):
    return dice.one(FIRST) + ' ' + dice.one(LAST)


# ---- what an editor does ----

def change_words(dice, clauses, table, most):
    """Up to MOST words that TABLE has others for."""
    words = [c.split() for c in clauses]
    places = [(i, k) for i, c in enumerate(words) for k, w in enumerate(c)
              if w in table and k]
    for _ in range(min(most, len(places))):
        i, k = places.pop(dice.below(len(places)))
        words[i][k] = table[words[i][k]]
    return [' '.join(c).replace(" '", "'") for c in words]


def change_number(clauses):
    """Another number or, where there is none, a "not"."""
    out, done = [], False
    for c in clauses:
        m = re.search(r'\b\d+\b', c)
        if m and not done:
            c = c[:m.start()] + str(int(m[0]) * 10 + 1) + c[m.end():]
            done = True
        out.append(c)
    if not done:
        m = re.search(r'\b(will|is|has|was|are|were|have)\b', out[0])
        if m:
            out[0] = out[0][:m.end()] + ' not' + out[0][m.end():]
    return out


def edited(dice, s):
    """S as another paper has it."""
    clauses, speaker, split = list(s.clauses), s.speaker, False
    long = len(clauses) > 1
    kind = dice.below(100)
    if not long or kind < 35:
        how = 'same'
        if dice.chance(0.3) and long and not s.twin:
            how, speaker = 'nameless', None
        elif dice.chance(0.2):
            how, speaker = 'surname', speaker.split()[1]
    elif kind < 50:
        how, clauses = 'small', change_words(dice, clauses, SMALL, 2)
    elif kind < 65:
        how, clauses = 'synonym', change_words(dice, clauses, SYNONYMS, 2)
    elif kind < 80:
        how, clauses = 'cut', clauses[:-1] if dice.chance(0.7) else clauses[1:]
        if len(clauses[0].split()) < 8:
            how, clauses = 'same', list(s.clauses)
    elif kind < 90:
        how, clauses = 'number', change_number(clauses)
        if clauses == s.clauses:
            how = 'same'
    else:
        how, split = 'split', s.direct
    return Telling(s, clauses, how, speaker, split)


# ---- articles ----

def capital(s):
    return s[0].upper() + s[1:]


class Article:
    def __init__(self, n, dice, day, paper):
        self.id, self.paper, self.day = f'a{n:06}', paper, day
        self.dice, self.tellings = dice, []
        self.title = capital(fill(dice, '{thing} and {body} in {place}'))

    def write(self):
        """The text; spans of what each telling says go to self.spans."""
        self.text, self.spans = '', []
        marks = self.dice.one(MARKS)
        for t in self.tellings:
            self.paragraph(t, marks)
        return self.text

    def put(self, *parts):
        """Text, and tuples (text, telling) for what is claimed."""
        for p in parts:
            if isinstance(p, tuple):
                self.spans.append((len(self.text), len(self.text) + len(p[0]),
                                   p[1]))
                p = p[0]
            self.text += p

    def paragraph(self, t, marks):
        who, verb = t.speaker or 'the spokesman', self.dice.one(VERBS)
        said = ', '.join(t.clauses)
        if not t.statement.direct:
            self.put(f'{capital(who)} said that ', (said, t), '.\n\n')
        elif t.split and len(t.clauses) > 1:
            self.put(marks[0], (capital(t.clauses[0]), t), f',{marks[1]} {who} '
                     f'{verb}, {marks[0]}', (', '.join(t.clauses[1:]), t),
                     f'.{marks[1]}\n\n')
        else:
            self.put(marks[0], (capital(said), t), f',{marks[1]} {who} {verb}.'
                     '\n\n')

    def json(self):
        return json.dumps({
            'id': self.id, 'text': self.write(), 'title': self.title,
            'publisher': self.paper,
            'date': f'2025-{1 + self.day // 28:02}-{1 + self.day % 28:02}'})


def corpus(n, seed):
    """N articles, a fifth of them copies, in the order of their days."""
    dice = Dice(seed)
    originals, copies = [], []
    # As many speakers to an article however many articles there are.
    speakers = [speaker_of(dice) for _ in range(max(20, n // 12))]
    for i in range(n - n // 5):
        a = Article(i, dice, dice.below(300), dice.one(PAPERS))
        who = [dice.one(speakers) for _ in range(2)]
        for _ in range(2 + dice.below(3)):
            for s in statements(dice, dice.one(who)):
                a.tellings.append(Telling(s, s.clauses, 'first', s.speaker))
        if dice.chance(0.02):
            said = a.tellings[0].statement
            twin = Statement(dice.one(speakers), said.clauses, said.direct)
            if twin.speaker.split()[1] != said.speaker.split()[1]:
                said.twin = twin.twin = True
                a.tellings.append(Telling(twin, twin.clauses, 'twin',
                                          twin.speaker))
        originals.append(a)
    while len(copies) < n // 5:
        source = dice.one(originals)
        for paper in PAPERS[:1 + dice.below(4)]:
            if paper == source.paper or len(copies) == n // 5:
                continue
            a = Article(len(originals) + len(copies), dice, source.day + 1,
                        paper)
            kept = [t for t in source.tellings if not dice.chance(0.15)]
            a.tellings = [edited(dice, t.statement)
                          for t in kept or source.tellings]
            copies.append(a)
    return sorted(originals + copies, key=lambda a: (a.day, a.id))


# ---- asking the program ----

def run(saidby, articles, folder):
    """Rows of the CSV, and what the program says of its work."""
    path = f'{folder}/in.jsonl'
    with open(path, 'w', encoding='utf-8') as f:
        for a in articles:
            f.write(a.json() + '\n')
    subprocess.run([saidby, 'run', '-q', path, '-o', f'{folder}/claims.csv'],
                   check=True)
    p = subprocess.run([saidby, 'group', '-v', f'{folder}/claims.csv', '-o',
                        f'{folder}/out.csv'], check=True,
                       stderr=subprocess.PIPE, encoding='utf-8')
    with open(f'{folder}/out.csv', encoding='utf-8-sig', newline='') as f:
        return list(csv.DictReader(f)), p.stderr


def telling_of(article, row):
    """The telling that the row's span is of, or None."""
    from_, to = re.match(r'(\d+)\.\.(\d+)', row['spans']).groups()
    for a, b, t in article.spans:
        if int(from_) < b and a < int(to):
            return t
    return None


class Counts:
    def __init__(self):
        self.both = self.grouped = self.same = 0
        self.missed, self.wrong = Counter(), Counter()
        self.by = Counter()
        self.examples = []

    def add(self, x, y, grouped):
        same = x[1].statement.id == y[1].statement.id
        hows = ' '.join(sorted((x[1].how, y[1].how)))
        self.grouped += grouped
        self.same += same
        self.both += grouped and same
        if same:
            self.by[hows] += 1
        if same != grouped:
            (self.missed if same else self.wrong)[hows] += 1
            self.examples.append((same, hows, x[2], y[2]))


def count(rows):
    """ROWS: (article, telling, row, group). Pairs of different articles."""
    counts = Counts()
    by_group, by_statement = defaultdict(list), defaultdict(list)
    for r in rows:
        by_group[r[3]].append(r)
        by_statement[r[1].statement.id].append(r)
    for group in by_group.values():
        for x, y in combinations(group, 2):
            if x[0] is not y[0]:
                counts.add(x, y, True)
    for said in by_statement.values():
        for x, y in combinations(said, 2):
            if x[0] is not y[0] and x[3] != y[3]:
                counts.add(x, y, False)
    return counts


def print_faults(counts):
    for name, faults in ('missed', counts.missed), ('wrong', counts.wrong):
        for hows, n in faults.most_common():
            print(f'{name:7} {n:5} of {counts.by[hows]:5} {hows}')
    for same, hows, x, y in sorted(counts.examples, key=lambda e: -e[0])[:80]:
        print('missed' if same else 'wrong', hows)
        for r in x, y:
            print('   ', r['speaker'], '|', r['claim'], '|', r['variant'])


class Checks:
    def __init__(self):
        self.passed = self.failed = 0

    def __call__(self, name, ok, detail):
        self.passed += ok
        self.failed += not ok
        if not ok:
            print(f'FAIL groups: {name}: {detail}')


def judged(articles, rows):
    by_id = {a.id: a for a in articles}
    out = []
    for r in rows:
        a = by_id[r['article_id']]
        t = telling_of(a, r)
        if t:
            out.append((a, t, r, r['group']))
    return out


def check_pairs(check, rows, tellings, verbose):
    counts = count(rows)
    precision = counts.both / max(1, counts.grouped)
    recall = counts.both / max(1, counts.same)
    if verbose:
        print(f'{len(rows)} rows of {tellings} statements told, {counts.same} '
              f'pairs, precision {precision:.4f}, recall {recall:.4f}')
        print_faults(counts)
    # The text is easy to read, so that there is something to group.
    check('claims found', len(rows) > 0.9 * tellings, len(rows))
    check('pairs', counts.same > tellings / 20, counts.same)
    check('precision', precision >= LEAST, f'{precision:.4f}')
    check('recall', recall >= LEAST, f'{recall:.4f}')


def check_variants(check, rows):
    """A changed number or a "not" is shown on one side or the other."""
    first = {t.statement.id: r for _, t, r, _ in rows if t.how == 'first'}
    changed = shown = 0
    for _, t, r, group in rows:
        other = first.get(t.statement.id)
        if t.how == 'number' and other and other['group'] == group:
            changed += 1
            shown += bool(r['variant'] or other['variant'])
    check('changed quotations', changed > 0, changed)
    check('variants shown', shown == changed, f'{shown} of {changed}')


def compared(note):
    claims, n = re.search(r'claims: (\d+);.* compared: (\d+)', note).groups()
    return int(n), int(claims)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('saidby')
    parser.add_argument('--articles', type=int, default=2000)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--linear', type=int)
    parser.add_argument('-v', action='store_true')
    args = parser.parse_args()
    check = Checks()
    with tempfile.TemporaryDirectory() as folder:
        articles = corpus(args.articles, args.seed)
        rows, note = run(args.saidby, articles, folder)
        rows = judged(articles, rows)
        check_pairs(check, rows, sum(len(a.tellings) for a in articles),
                    args.v)
        check_variants(check, rows)
        few = compared(note)
        if args.v:
            print(note, few[0] / few[1])
        if args.linear:
            rows, note = run(args.saidby, corpus(args.linear, args.seed),
                             folder)
            many = compared(note)
            if args.v:
                print(note, many[0] / many[1])
            check('linear', many[0] / many[1] < 2 * few[0] / few[1], note)
    print(f'{check.passed} passed, {check.failed} failed')
    return 1 if check.failed else 0


sys.exit(main())
