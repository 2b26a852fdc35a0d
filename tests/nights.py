"""Thirty nights with a ledger: no claim is lost or there twice, no verdict lost.

    nights.py SAIDBY [--full]

Articles are added, corrected, moved, removed and syndicated, the CSVs are
reviewed in between, and a model says what has to come out. Then nights and
reviews are killed at the calls that change files and at random, 20 times, and
done again: the outcome must be that of a run that was left alone. --full kills
200 times. Ends with "N passed, N failed".
"""
import csv
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SAIDBY = os.path.abspath(sys.argv[1])
FULL = '--full' in sys.argv
NIGHTS = 30
POINTS = 200 if FULL else 20
NAMES = ['Anna Lind', 'Bo Berg', 'Carla Moe', 'Dag Holm', 'Eva Strand']
WORDS = ('harbour bridge budget winter ferry council school river market '
         'engine forest signal ladder copper window garden letter anchor '
         'meadow barrel candle summit ticket valley').split()
ENV = {**os.environ, 'SAIDBY_RULES': f'{HERE}/rules', 'TZ': 'UTC'}
results = {'passed': 0, 'failed': 0}


def check(name, ok, detail=''):
    results['passed' if ok else 'failed'] += 1
    if not ok:
        print(f'FAIL {name} {detail}')


def run(*args, env=None, status=(0,), cwd=None):
    p = subprocess.run([SAIDBY, *args], env={**ENV, **(env or {})}, cwd=cwd,
                       stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if p.returncode not in status:
        raise SystemExit(f'{args}: exit {p.returncode}\n{p.stderr.decode()}')
    return p


def rows(path):
    with open(path, encoding='utf-8-sig', newline='') as f:
        return list(csv.DictReader(f))


class Claim:
    """What somebody said in one article; its words may be corrected."""
    number = 0

    def __init__(self, rng, text=None, speaker=None):
        Claim.number += 1
        self.text = text or ' '.join(['item', f'n{Claim.number}'] +
                                     rng.sample(WORDS, 7))
        self.speaker = speaker or rng.choice(NAMES)
        self.verdict = None

    def cell(self):
        return f'“{self.text}”'


class Article:
    def __init__(self, claims):
        self.claims = claims

    def text(self):
        return '\n\n'.join(f'“{c.text[0].upper() + c.text[1:]},” said '
                           f'{c.speaker}.' for c in self.claims) + '\n'


class World:
    """Files and what stands in them; a claim's cell starts with a capital."""

    def __init__(self, folder, seed):
        self.folder = folder
        self.rng = random.Random(seed)
        self.files = {}   # path: Article
        self.lines = {}   # path of a .jsonl: [(id, Article)]
        self.gone = []    # claims of removed articles
        self.told = {}    # this night: cell: 'new', 'changed', 'gone'
        self.echo = set() # cells that may be told of as changed
        self.edited = set()  # this night's; what was moved, too
        self.count = 0

    def put(self, path):
        full = f'{self.folder}/{path}'
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, 'w', encoding='utf-8') as f:
            if path in self.files:
                f.write(self.files[path].text())
            for name, article in self.lines.get(path, ()):
                f.write(json.dumps({**({'id': name} if name else {}),
                                    'text': article.text()}) + '\n')

    def new_article(self):
        claims = [Claim(self.rng) for _ in range(self.rng.randint(1, 5))]
        for c in claims:
            self.told[key(c)] = 'new'
        return Article(claims)

    def path(self):
        self.count += 1
        return f'{self.rng.choice(["post", "wire", "news"])}/a{self.count}.txt'

    def add(self):
        path = self.path()
        self.files[path] = self.new_article()
        self.put(path)

    def add_line(self):
        named = self.rng.random() < 0.6
        path = 'dump/named.jsonl' if named else 'dump/plain.jsonl'
        self.count += 1
        lines = self.lines.setdefault(path, [])
        at = self.rng.randint(0, len(lines))
        lines.insert(at, (f'id-{self.count}' if named else None,
                          self.new_article()))
        self.put(path)

    def some(self):
        every = [(p, a) for p, a in self.files.items()]
        every += [(p, a) for p, v in self.lines.items() for _, a in v]
        return self.rng.choice(every) if every else (None, None)

    def correct(self):
        path, article = self.some()
        if not article:
            return
        c = self.rng.choice(article.claims)
        if key(c) in self.told or path in self.edited:
            return
        self.edited.add(path)
        # An article that has only a line for an id has another one then.
        if path == 'dump/plain.jsonl':
            self.echo |= {key(c) for c in article.claims}
        what = self.rng.random()
        words = c.text.split()
        if what < 0.6:
            at = self.rng.randrange(2, len(words))
            words[at] = self.rng.choice(WORDS) + 'ly'
            c.text = ' '.join(words)
            self.told[key(c)] = 'changed'
        elif what < 0.8:
            c.speaker = self.rng.choice([n for n in NAMES if n != c.speaker])
            self.told[key(c)] = 'changed'
        else:
            fresh = Claim(self.rng)
            article.claims.insert(0, fresh)
            self.told[key(fresh)] = 'new'
        self.put(path)

    def syndicate(self):
        _, article = self.some()
        if not article or any(key(c) in self.told for c in article.claims):
            return
        path = self.path()
        self.files[path] = Article([Claim(self.rng, c.text, c.speaker)
                                    for c in article.claims])
        for c in article.claims:
            self.told[key(c)] = 'new'
        self.put(path)

    def copies(self, article):
        cells = {key(c) for c in article.claims}
        every = list(self.files.values())
        every += [a for v in self.lines.values() for _, a in v]
        return [a for a in every if a is not article and
                cells & {key(c) for c in a.claims}]

    def remove(self):
        if not self.files:
            return
        path = self.rng.choice(list(self.files))
        article = self.files[path]
        if any(key(c) in self.told for c in article.claims):
            return
        del self.files[path]
        os.remove(f'{self.folder}/{path}')
        self.gone += article.claims
        for c in article.claims:
            self.told[key(c)] = 'gone'

    def move(self):
        if not self.files:
            return
        old = self.rng.choice(list(self.files))
        # Of twins it can't be known which one has gone where, and what was
        # rewritten as well is another article.
        if self.copies(self.files[old]) or old in self.edited:
            return
        new = self.path()
        self.edited.add(new)
        self.files[new] = self.files.pop(old)
        os.makedirs(os.path.dirname(f'{self.folder}/{new}'), exist_ok=True)
        os.rename(f'{self.folder}/{old}', f'{self.folder}/{new}')

    def touch(self):
        if self.files:
            self.put(self.rng.choice(list(self.files)))

    def day(self):
        self.told, self.echo, self.edited = {}, set(), set()
        for _ in range(self.rng.randint(2, 5)):
            self.add()
        for _ in range(self.rng.randint(4, 9)):
            self.rng.choice([self.correct, self.correct, self.syndicate,
                             self.remove, self.move, self.touch,
                             self.add_line])()

    def claims(self):
        for article in self.files.values():
            yield from article.claims
        for lines in self.lines.values():
            for _, article in lines:
                yield from article.claims


def key(claim):
    return claim.text.lower()


def key_of(row):
    return row['claim'].strip('“”').lower()


def check_night(world, night, changed, everything, plain):
    name = f'night {night}:'
    # The whole ledger has what a run without one finds, each claim once.
    live = [r for r in everything if r['change'] != 'gone']
    want = sorted((r['claim'], r['speaker'], r['publisher']) for r in plain)
    got = sorted((r['claim'], r['speaker'], r['publisher']) for r in live)
    check(f'{name} all claims, each once', got == want,
          f'{len(got)} of {len(want)}: {set(got) ^ set(want)}')
    ids = [r['claim_id'] for r in everything]
    check(f'{name} ids are unique', len(ids) == len(set(ids)))
    # The night's CSV tells what happened.
    told = {}
    for r in changed:
        told.setdefault(key_of(r), set()).add(r['change'].split(':')[0])
    told = {k: {'changed' if c == 'check' else c for c in v}
            for k, v in told.items()}
    for k, what in world.told.items():
        check(f'{name} "{k}" is {what}', what in told.get(k, ()),
              str(told.get(k)))
    for k in told:
        check(f'{name} "{k}" is told of with reason', k in world.told or
              (k in world.echo and told[k] == {'changed'}), str(told[k]))


def check_verdicts(world, name, everything):
    """Each verdict is with its claim, in the words that this has now."""
    by = {}
    for r in everything:
        by.setdefault(key_of(r), []).append(r)
    for c in list(world.claims()) + world.gone:
        if c.verdict is None:
            continue
        has = [r['verdict'] for r in by.get(key(c), ())]
        check(f'{name} verdict of "{key(c)}"', c.verdict in has, str(has))


def review(world, path, out, everything):
    """A reviewer writes into some rows, and keeps only some of the others."""
    rng = world.rng
    by = {}
    for c in list(world.claims()) + world.gone:
        by.setdefault(key(c), []).append(c)
    kept = []
    for r in everything:
        mine = by.get(key_of(r), ())
        if len(mine) == 1 and not mine[0].verdict and rng.random() < 0.3:
            mine[0].verdict = r['verdict'] = \
                f'verdict {Claim.number} on {key(mine[0])}'
            r['review'] = rng.choice(['ok', 'wrong speaker', 'wrong text'])
            kept.append(r)
        elif rng.random() < 0.5:
            kept.append(r)
    with open(out, 'w', encoding='utf-8', newline='') as f:
        writer = csv.DictWriter(f, list(everything[0]))
        writer.writeheader()
        writer.writerows(kept)
    run('review', '--ledger', path, out)


# ---- killed ----

def build_shim(folder):
    shim = f'{folder}/kill.so'
    subprocess.run([os.environ.get('CC', 'cc'), '-shared', '-fPIC', '-D_GNU_SOURCE',
                    '-o', shim, f'{HERE}/kill.c', '-ldl'], check=True)
    return shim


def contents(ledger):
    """All that must be the same, however often a run was begun."""
    db = sqlite3.connect(ledger)
    out = {}
    for table, but in [('runs', {'started'}), ('files', {'mtime'}),
                       ('articles', ()), ('claims', ()), ('copies', ()),
                       ('reviews', ()), ('missed', ())]:
        names = [r[1] for r in db.execute(f'PRAGMA table_info({table})')]
        names = ', '.join(f'"{n}"' for n in names if n not in but)
        out[table] = sorted(db.execute(f'SELECT {names} FROM {table}'),
                            key=repr)
    whole = db.execute('PRAGMA integrity_check').fetchall()
    db.close()
    return out, whole


class Killing:
    """A command that works on DIR/l.db, and is killed in copies of DIR."""

    def __init__(self, tmp, shim, start, args, csv_name):
        self.tmp, self.shim, self.start = tmp, shim, start
        self.args, self.csv_name = args, csv_name
        self.dir = f'{tmp}/killed'
        self.restore()
        count = f'{tmp}/count'
        run(*args, cwd=self.dir,
            env={'LD_PRELOAD': shim, 'KILL_COUNT': count})
        with open(count) as f:
            self.calls = int(f.read())
        self.want = self.outcome()

    def restore(self):
        shutil.rmtree(self.dir, ignore_errors=True)
        shutil.copytree(self.start, self.dir)

    def csv_bytes(self):
        path = f'{self.dir}/{self.csv_name}'
        if not os.path.exists(path):
            return None
        with open(path, 'rb') as f:
            return f.read()

    def outcome(self):
        return self.csv_bytes(), contents(f'{self.dir}/l.db')

    def again(self, name, before):
        """After a kill: the CSV is an old or a whole one, and the next run
        ends as one that was never killed."""
        check(f'{name}: no half CSV',
              self.csv_bytes() in (before, self.want[0]))
        run(*self.args, cwd=self.dir)
        got = self.outcome()
        if self.args[0] == 'run' and got[1][0]['runs'] != \
                self.want[1][0]['runs']:
            # Killed behind the commit: the repeated run had nothing to do.
            with open(f'{self.dir}/killed.csv', 'rb') as f:
                done = f.read() == self.want[0]
            strip = lambda c: [r[0:2] for r in c[0]['claims']]
            check(f'{name}: all was done', done and
                  strip(got[1]) == strip(self.want[1]))
        else:
            check(f'{name}: as if not killed', got == self.want)
        check(f'{name}: the ledger is whole', got[1][1] == [('ok',)])

    def keep_csv(self):
        path = f'{self.dir}/{self.csv_name}'
        if os.path.exists(path):
            shutil.copy(path, f'{self.dir}/killed.csv')

    def at(self, n):
        self.restore()
        before = self.csv_bytes()
        run(*self.args, cwd=self.dir, status=(-signal.SIGKILL,),
            env={'LD_PRELOAD': self.shim, 'KILL_AT': str(n)})
        self.keep_csv()
        self.again(f'{self.args[0]} killed at call {n} of {self.calls}',
                   before)

    def after(self, seconds):
        self.restore()
        before = self.csv_bytes()
        p = subprocess.Popen([SAIDBY, *self.args], cwd=self.dir, env=ENV,
                             stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL)
        time.sleep(seconds)
        p.kill()
        p.wait()
        self.keep_csv()
        self.again(f'{self.args[0]} killed after {seconds:.4f} s', before)


def spread(calls, n):
    return sorted({1 + i * calls // n for i in range(min(n, calls))})


def kill_all(tmp, start, corpus, reviewed):
    shim = build_shim(tmp)
    shutil.copy(reviewed, f'{start}/reviewed.csv')
    with open(f'{start}/night.csv', 'w') as f:
        f.write('of the night before\n')
    night = Killing(tmp, shim, start,
                    ['run', corpus, '--ledger', 'l.db', '--since-last', '-q',
                     '-o', 'night.csv'], 'night.csv')
    points = spread(night.calls, POINTS * 6 // 10)
    for n in points:
        night.at(n)
    rng = random.Random(5)
    for _ in range(POINTS - len(points) - POINTS // 20):
        night.after(rng.random() * 0.03)
    back = Killing(tmp, shim, start,
                   ['review', 'reviewed.csv', '--ledger', 'l.db'], 'night.csv')
    for n in spread(back.calls, POINTS // 20):
        back.at(n)


def main():
    with tempfile.TemporaryDirectory() as tmp:
        os.mkdir(f'{tmp}/news')
        os.mkdir(f'{tmp}/state')
        world = World(f'{tmp}/news', 20250820)
        ledger = f'{tmp}/state/l.db'
        for night in range(1, NIGHTS + 1):
            world.day()
            if night == NIGHTS:
                shutil.copytree(f'{tmp}/state', f'{tmp}/start')
            run('run', world.folder, '--ledger', ledger, '--since-last',
                '-q', '-o', f'{tmp}/changed.csv')
            run('export', '--format', 'csv', '--ledger', ledger, '-o',
                f'{tmp}/all.csv')
            run('run', world.folder, '-q', '-o', f'{tmp}/plain.csv')
            everything = rows(f'{tmp}/all.csv')
            check_night(world, night, rows(f'{tmp}/changed.csv'), everything,
                        rows(f'{tmp}/plain.csv'))
            check_verdicts(world, f'night {night}:', everything)
            if night % 2:
                review(world, ledger, f'{tmp}/reviewed.csv', everything)
        kill_all(tmp, f'{tmp}/start', world.folder, f'{tmp}/reviewed.csv')
    print(f'{results["passed"]} passed, {results["failed"]} failed')
    return 1 if results['failed'] else 0


sys.exit(main())
