"""Does `saidby rules check` say of broken rule files what is wrong, and where?

    broken.py SAIDBY [--accept] [NAME...]

Each tests/broken/NAME.rules or .lex is checked in a folder of its own with the
files of tests/broken/base, and what check prints must be NAME.out: the message
with line and column, the line and the caret. --accept writes NAME.out; read it
before you keep it. Ends with "N passed, N failed".
"""
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__)) + '/broken'


def said_of(saidby, name):
    with tempfile.TemporaryDirectory() as folder:
        for base in os.listdir(HERE + '/base'):
            shutil.copy(f'{HERE}/base/{base}', folder)
        shutil.copy(f'{HERE}/{name}', folder)
        got = subprocess.run([saidby, 'rules', 'check', '.'], cwd=folder,
                             capture_output=True, text=True, check=False)
        return got.stdout.replace('./', ''), got.returncode


def main():
    saidby, args = os.path.abspath(sys.argv[1]), sys.argv[2:]
    accept = '--accept' in args
    only = [a for a in args if not a.startswith('-')]
    passed = failed = 0
    for name in sorted(os.listdir(HERE)):
        stem, kind = os.path.splitext(name)
        if kind not in ('.rules', '.lex') or only and stem not in only:
            continue
        said, status = said_of(saidby, name)
        said += f'exit status {status}\n'
        path = f'{HERE}/{stem}.out'
        if accept:
            with open(path, 'w', encoding='utf-8') as f:
                f.write(said)
        wanted = ''
        if os.path.exists(path):
            with open(path, encoding='utf-8') as f:
                wanted = f.read()
        if said == wanted:
            passed += 1
        else:
            failed += 1
            print(f'FAIL {name}: wanted\n{wanted}it says\n{said}')
    print(f'{passed} passed, {failed} failed')
    return failed > 0


if __name__ == '__main__':
    sys.exit(main())
