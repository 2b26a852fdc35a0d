"""Reviews come back from spreadsheets, however mangled.

    reviews.py SAIDBY [--full]

79 texts that spreadsheets, CSV readers or charsets take for something else
are written as verdicts and notes; nine copies of the reviewed file are mangled
as people and programs do it. Each must give the ledger the same reviews.
--full adds LibreOffice and gnumeric, in two locales, by way of .csv, .xlsx and
.ods. Ends with "N passed, N failed".
"""
import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SAIDBY = os.path.abspath(sys.argv[1])
ENV = {**os.environ, 'SAIDBY_RULES': f'{HERE}/rules', 'TZ': 'UTC'}
PERSON = 'review', 'right_speaker', 'verdict', 'notes'
WORDS = 'ok', 'wrong speaker', 'wrong text', 'not a claim', ''
TRAPS = [
    # formulas
    '=1+1', '=SUM(A1:A9)', '=HYPERLINK("http://x.example","y")', '+1', '+a',
    '-1', '-a', '@A1', '@here', "=cmd|' /C calc'!A0", '＝1', '＋1', '－1',
    '＠a', "'quoted", "'=1", '\u22121',
    # numbers, dates, amounts, logical values, errors
    '1', '007', '1e5', '1,5', '1.5', '1-2', '12.08', '2025-08-17', '12:30',
    '1/2',  '5 %', '(5)', '(a)', '#REF!', '#N/A', '#1', '$5',
    '€5', 'kr 5', 'NOK 5', 'TRUE', 'false', 'SANN', 'USANN', 'mai 5',
    'March 3', 'jan', '٣', '.5', ',5',
    # what separates or quotes cells
    'a,b', 'a;b', 'a\tb', 'a|b', 'say "no"', '"', '""', '","', "it's",
    'sep=;', 'line\nbreak', 'line\r\nbreak', 'end\n', ' space ', 'a  b',
    # guards
    '· dot', '· =1', '· · two', '·', '· ',
    # letters and marks
    'Blåbærsyltetøy', '“curly” ‘marks’', '– dash…', 'Łódź', 'Київ', '日本',
    'e\u0301', '😀', '\u202eabc', 'zero\u200bwidth', 'claim_id', 'ID',
]
results = {'passed': 0, 'failed': 0}


def check(name, ok, detail=''):
    results['passed' if ok else 'failed'] += 1
    if not ok:
        print(f'FAIL {name} {detail}')


def run(*args, status=(0,)):
    p = subprocess.run([SAIDBY, *args], env=ENV, stdout=subprocess.PIPE,
                       stderr=subprocess.PIPE)
    if p.returncode not in status:
        raise SystemExit(f'{args}: exit {p.returncode}\n{p.stderr.decode()}'
                         f'{p.stdout.decode()}')
    return p


def kept(text):
    """A cell as it is kept: one line, no control characters. A guard goes if
    the program would have put it there."""
    if text in ('· =1', '· · two'):
        text = text[2:]
    text = re.sub('[\u202a-\u202e]', '', text)
    return re.sub('[ \t\r\n]+', ' ', text).strip(' \u00a0')


def load(path):
    with open(path, encoding='utf-8-sig', newline='') as f:
        return list(csv.DictReader(f))


def text_of(rows, header=None, delimiter=',', quoting=csv.QUOTE_MINIMAL):
    out = io.StringIO()
    header = header or list(rows[0])
    writer = csv.DictWriter(out, header, delimiter=delimiter,
                            quoting=quoting, extrasaction='ignore')
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def save(path, data):
    with open(path, 'wb') as f:
        f.write(data)


class Ledger:
    """One with claims and no reviews, copied for each try."""

    def __init__(self, tmp):
        self.tmp = tmp
        self.path = f'{tmp}/try.db'
        os.mkdir(f'{tmp}/in')
        with open(f'{tmp}/in/a.txt', 'w', encoding='utf-8') as f:
            for i in range(len(TRAPS) + 10):
                f.write(f'“Number {i} is blå — it’s “no” øre,” said '
                        f'Anna Lind.\n\n')
        run('run', f'{tmp}/in', '--ledger', f'{tmp}/l.db', '-q', '-o',
            f'{tmp}/claims.csv')

    def review(self, path, status=(0,)):
        """What is in a fresh ledger after PATH was read: {id: opinions}"""
        shutil.copy(f'{self.tmp}/l.db', self.path)
        p = run('review', path, '--ledger', self.path, status=status)
        return self.opinions(), p

    def opinions(self):
        p = run('export', '--ledger', self.path, '--format', 'jsonl')
        rows = [json.loads(l) for l in p.stdout.splitlines()]
        return {r['claim_id']: tuple(r.get(k, '') for k in PERSON)
                for r in rows if any(r.get(k) for k in PERSON)}


def reviewed(tmp):
    """Rows as a person would fill them in, and what they must come to."""
    rows = load(f'{tmp}/claims.csv')
    want = {}
    for i, trap in enumerate(TRAPS):
        r = rows[i]
        r['review'] = WORDS[i % len(WORDS)]
        r['right_speaker'] = 'Ærlig Åsen' if i % 5 == 1 else ''
        r['verdict'] = trap
        r['notes'] = TRAPS[-1 - i]
        want[r['claim_id']] = tuple(kept(r[k]) for k in PERSON)
    return rows, want


def lossy(rows, want, encoding):
    """Those that a charset has all characters of."""
    def fits(row):
        try:
            return ''.join(row[k] for k in PERSON).encode(encoding) or True
        except UnicodeEncodeError:
            return False
    return {r['claim_id']: want[r['claim_id']] for r in rows
            if r['claim_id'] in want and fits(r)}


def mangled(rows):
    """Name, bytes, charset of each of nine files."""
    header = list(rows[0])
    odd = ['Their own column', *reversed(header[:3]),
           *(h.upper() for h in header[3:])]
    upper = [{**{h.upper(): v for h, v in r.items()}, **r,
              'Their own column': 'x'} for r in rows]
    plain = text_of(rows)
    stray = plain.replace('Number 85 is', 'Number " 85 is')
    yield 'UTF-16, tabs', text_of(rows, delimiter='\t').encode('utf-16'), None
    yield ('UTF-16 without a mark', plain.encode('utf-16-le'), None)
    yield ('semicolons and sep=',
           ('sep=;\r\n' + text_of(rows, delimiter=';')).encode('utf-8-sig'),
           None)
    yield ('title rows', ('Claims of the week;;;\r\n;;\r\n' +
                          text_of(rows, delimiter=';')).encode(), None)
    yield ('Windows-1252', plain.encode('cp1252', 'replace'), 'cp1252')
    yield ('MacRoman', text_of(rows, delimiter=';').encode('mac_roman',
                                                           'replace'),
           'mac_roman')
    yield ('columns in another order', text_of(upper, odd).encode(), None)
    yield ('all quoted, sorted rows, some deleted',
           text_of(sorted(rows, key=lambda r: r['claim'])[::-1],
                   quoting=csv.QUOTE_ALL).encode(), None)
    yield 'a stray quotation mark', stray.encode(), None


def check_mangled(ledger, rows, want):
    for name, data, charset in mangled(rows):
        path = f'{ledger.tmp}/mangled.csv'
        save(path, data)
        got, p = ledger.review(path)
        expected = lossy(rows, want, charset) if charset else want
        wrong = [k for k in expected if got.get(k) != expected[k]]
        check(f'{name}: every review', not wrong,
              f'{len(wrong)} of {len(expected)}: '
              f'{[(expected[k], got.get(k)) for k in wrong[:2]]} '
              f'{p.stderr.decode()[:300]}')
        check(f'{name}: no other', set(got) == set(want),
              str(set(got) ^ set(want)))


def check_traps(ledger, rows, want):
    path = f'{ledger.tmp}/reviewed.csv'
    save(path, text_of(rows).encode('utf-8-sig'))
    got, _ = ledger.review(path)
    for k, v in want.items():
        check(f'verdict and note {v[2:]!r}', got.get(k) == v, str(got.get(k)))
    run('export', '--ledger', ledger.path, '-o', f'{ledger.tmp}/out.csv')
    back = run('review', f'{ledger.tmp}/out.csv', '--ledger', ledger.path)
    check('what the program wrote says nothing new',
          f': 0 taken, 0 changed, {len(want)} as before, 0 missed' in
          back.stdout.decode(), back.stdout.decode()[-300:])


def check_sorted(ledger, rows):
    """One column sorted alone is refused as a whole, with the row."""
    for column in 'claim', 'claim_id':
        cells = sorted(r[column] for r in rows)
        mixed = [{**r, column: c} for r, c in zip(rows, cells)]
        if mixed == rows:
            mixed = [{**r, column: c} for r, c in zip(rows, cells[::-1])]
        save(f'{ledger.tmp}/sorted.csv', text_of(mixed).encode())
        got, p = ledger.review(f'{ledger.tmp}/sorted.csv', status=(3,))
        check(f'{column} sorted alone: nothing is taken', not got)
        check(f'{column} sorted alone: the row is named',
              re.search(rb'sorted.csv:\d+: .* sorted without the others',
                        p.stderr) is not None, p.stderr.decode())


def check_programs(ledger):
    sys.path.insert(0, HERE)
    sys.argv[1:] = []
    import sheets
    sheets.make_locales()
    source = f'{ledger.tmp}/out.csv'
    want = {r['claim_id']: tuple(unguarded(r[k]) for k in PERSON)
            for r in load(source) if any(r[k] for k in PERSON)}
    for program in sheets.libreoffice, sheets.gnumeric:
        for locale in sheets.LOCALES:
            for through in 'csv', 'xlsx', 'ods':
                name = f'{program.__name__} {locale} {through}'
                with tempfile.TemporaryDirectory() as tmp:
                    copy = shutil.copy(source, f'{tmp}/claims.csv')
                    got, _ = ledger.review(program(copy, through, tmp, locale))
                    wrong = [k for k in {**want, **got}
                             if got.get(k) != want.get(k)]
                    check(f'{name}: every review', not wrong,
                          str([(want.get(k), got.get(k))
                               for k in wrong[:2]]))
                    for book in [f'{tmp}/{through}/claims.{through}',
                                 f'{tmp}/g.{through}']:
                        if through == 'csv' or not os.path.exists(book):
                            continue
                        _, p = ledger.review(book, status=(3,))
                        check(f'{name}: a workbook is told', b'a workbook' in
                              p.stderr, p.stderr.decode())


def unguarded(cell):
    return cell[2:] if cell.startswith('· ') else cell


def main():
    check('79 traps', len(TRAPS) == len(set(TRAPS)) == 79, str(len(TRAPS)))
    with tempfile.TemporaryDirectory() as tmp:
        ledger = Ledger(tmp)
        rows, want = reviewed(tmp)
        check_mangled(ledger, rows, want)
        check_sorted(ledger, rows)
        check_traps(ledger, rows, want)
        if '--full' in sys.argv:
            check_programs(ledger)
    print(f'{results["passed"]} passed, {results["failed"]} failed')
    return 1 if results['failed'] else 0


sys.exit(main())
