"""Does the tutorial of saidby-rules(5) work as it is printed?

    tutorial.py SAIDBY

Types what the literal blocks of its section TUTORIAL have behind "$ ", writes
the other blocks where the text says, and compares what is printed below a
command. Ends with "N passed, N failed".
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

REPO = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PAGE = REPO + '/pipeline/man/saidby-rules.5'
INSTALLED = '/usr/local/share/saidby/rules'


def blocks():
    with open(PAGE, encoding='utf-8') as f:
        text = f.read().split('.Sh TUTORIAL\n')[1].split('.Sh ')[0]
    for block in re.findall(r'^\.Bd -literal.*?\n(.*?)^\.Ed', text,
                            re.M | re.S):
        yield block.replace('\\e', '\\').splitlines()


def steps():
    """("run", command, what is printed) or ("write", None, lines)."""
    for lines in blocks():
        if not lines[0].startswith('$ '):
            yield 'write', None, lines
            continue
        at = [i for i, line in enumerate(lines) if line.startswith('$ ')]
        for i, end in zip(at, at[1:] + [len(lines)]):
            yield 'run', lines[i][2:], lines[i + 1:end]


def write(lines, folder):
    if lines[0].startswith('  '):
        path = folder + '/myrules/en/cues.lex'
        with open(path, encoding='utf-8') as f:
            text = f.read()
        text = text.replace('lexicon cue\n', 'lexicon cue\n'
                            + '\n'.join(lines) + '\n', 1)
    else:
        path = folder + '/myrules/en/90-ours.rules'
        text = '\n'.join(lines) + '\n'
    with open(path, 'w', encoding='utf-8') as f:
        f.write(text)


def run(saidby, command, folder):
    command = command.replace(INSTALLED, REPO + '/rules')
    command = re.sub(r'^saidby\b', saidby, command)
    env = dict(os.environ, SAIDBY_RULES=folder + '/myrules')
    return subprocess.run(['bash', '-c', command], cwd=folder, env=env,
                          capture_output=True, text=True, check=False)


def prepare(saidby, folder):
    """The articles and the reviewed CSV that the tutorial speaks of."""
    shutil.copytree(REPO + '/corpora/sample/harbour-herald',
                    folder + '/articles/harbour-herald')
    got = run(saidby, f'saidby run --rules {REPO}/rules articles', folder)
    rows = got.stdout.replace('",""', '","ok"', 3)
    with open(folder + '/reviewed.csv', 'w', encoding='utf-8') as f:
        f.write(rows)


def main():
    passed = failed = 0
    saidby = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        prepare(saidby, folder)
        for kind, command, wanted in steps():
            if kind == 'write':
                write(wanted, folder)
                continue
            if command.startswith('export '):
                continue
            got = run(saidby, command, folder)
            said = got.stdout.splitlines()
            if got.returncode or got.stderr or wanted and said != wanted:
                failed += 1
                print(f'FAIL tutorial: $ {command}', *said, got.stderr,
                      sep='\n')
            else:
                passed += 1
    print(f'{passed} passed, {failed} failed')
    return failed > 0


if __name__ == '__main__':
    sys.exit(main())
