"""Does `saidby rules explain` name what held a rule back?

    explain.py SAIDBY

Runs it on every sentence of tests/explain/table.tsv with the rules beside it
and compares the nearest rule, the line of it that failed, and what stood there.
Ends with "N passed, N failed".
"""
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__)) + '/explain'
RULES = HERE + '/rules'
NEAR = re.compile(r'^  near        (\S+?)@\d+ \(\S+\)')
WANTED = re.compile(r'^    wanted `.*` \((\S+):(\d+)\), saw (.*)$')
HELD = [('passive', re.compile(r'^    the cue is (?:active|passive),')),
        ('modal', re.compile(r'^    matched, but dropped by what stands')),
        ('unless', re.compile(r'^    matched, but vetoed by `unless ')),
        ('when', re.compile(r'^    matched, but `when .* is not met')),
        ('gate', re.compile(r'^    matched, but is \d+ % sure: less than'))]
HINT = re.compile(r'^  hint: “(.*?)”')


def step_names():
    """file:line of each step: its word, and which of that word it is."""
    names = {}
    for name in os.listdir(RULES):
        if not name.endswith('.rules'):
            continue
        seen = {}
        with open(f'{RULES}/{name}', encoding='utf-8') as f:
            for number, line in enumerate(f, 1):
                if line.startswith('rule '):
                    seen = {}
                word = line.split()[0] if line.strip() else ''
                if line.startswith('  ') and word in ('before', 'after'):
                    seen[word] = seen.get(word, 0) + 1
                    names[name, str(number)] = f'{word} {seen[word]}'
    return names


def nearest(text, names):
    """What the output says of the first rule: id, line, what stood there."""
    rule = '-'
    for line in text.splitlines():
        near = NEAR.match(line)
        if near and rule != '-':
            break
        if near:
            rule = near.group(1)
            continue
        wanted = WANTED.match(line)
        if wanted:
            return rule, names[wanted.group(1), wanted.group(2)], \
                wanted.group(3)
        for word, pattern in HELD:
            if pattern.match(line):
                return rule, word, '-'
    return rule, 'none', '-'


def check(saidby, row, names):
    sentence, rule, line, saw = row
    got = subprocess.run([saidby, 'rules', 'explain', sentence, '--rules',
                          RULES], capture_output=True, text=True, check=False)
    if 'no claim' not in got.stdout:
        return 'a claim:\n' + got.stdout + got.stderr
    if line.startswith('cue '):
        hints = [HINT.match(x) for x in got.stdout.splitlines()]
        if any(h and h.group(1) == line[4:] for h in hints):
            return None
    elif nearest(got.stdout, names)[:2] == (rule, line) and \
            (saw == '-' or saw in nearest(got.stdout, names)[2]):
        return None
    return f'wanted {rule}, {line}, {saw}; it says\n{got.stdout}'


def main():
    passed = failed = 0
    names = step_names()
    with open(HERE + '/table.tsv', encoding='utf-8') as f:
        rows = [line.rstrip('\n').split('\t') for line in f
                if line.strip() and not line.startswith('#')]
    for row in rows:
        problem = check(sys.argv[1], row, names)
        if problem:
            failed += 1
            print(f'FAIL explain: {row[0]}\n  {problem}')
        else:
            passed += 1
    print(f'{passed} passed, {failed} failed')
    return failed > 0


if __name__ == '__main__':
    sys.exit(main())
