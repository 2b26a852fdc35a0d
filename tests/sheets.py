"""LibreOffice and gnumeric open the claims CSV and save it: nothing is lost.

    sheets.py CLAIMS.csv

Each program, in an English and a Norwegian locale, by way of .csv, .xlsx and
.ods: every claim_id and claim must come back as it was, in order. Ends with
"N passed, N failed".
"""
import atexit
import csv
import os
import shutil
import subprocess
import sys
import tempfile

LOCPATH = tempfile.mkdtemp()
atexit.register(shutil.rmtree, LOCPATH)
LOCALES = 'en_US.UTF-8', 'nb_NO.UTF-8'
KEPT = 'claim_id', 'claim', 'speaker', 'publisher', 'confidence', 'spans'
# 44: comma, 34: quotation mark, 76: UTF-8, 1: from line 1, then no column's
# format, language 0, quoted cells are no texts for that, and dates and other
# special numbers are looked for: the dialogue's worst setting.
IMPORT = 'Text - txt - csv (StarCalc):44,34,76,1,,0,false,true'
EXPORT = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true'


def rows(path):
    with open(path, encoding='utf-8-sig', newline='') as f:
        return [[r[k] for k in KEPT] for r in csv.DictReader(f)]


def run(command, locale, home):
    env = {**os.environ, 'LC_ALL': locale, 'LANG': locale, 'HOME': home,
           'LOCPATH': LOCPATH}
    p = subprocess.run(command, env=env, stdout=subprocess.PIPE, timeout=300,
                       stderr=subprocess.STDOUT, check=False)
    if p.returncode:
        print(p.stdout.decode(errors='replace')[-2000:])


def soffice(source, to, out, locale, home):
    """Converts SOURCE in OUT's folder; the result has SOURCE's name."""
    command = ['soffice', f'-env:UserInstallation=file://{home}/office',
               '--headless', '--norestore']
    if source.endswith('.csv'):
        command.append(f'--infilter={IMPORT}')
    os.makedirs(out, exist_ok=True)
    run([*command, '--convert-to', to, '--outdir', out, source], locale, home)
    name = os.path.splitext(os.path.basename(source))[0]
    return f'{out}/{name}.{to.split(":")[0]}'


def libreoffice(source, through, tmp, locale):
    home = f'{tmp}/home-{locale}'
    os.makedirs(home, exist_ok=True)
    if through != 'csv':
        source = soffice(source, through, f'{tmp}/{through}', locale, home)
    return soffice(source, EXPORT, f'{tmp}/from-{through}', locale, home)


def gnumeric(source, through, tmp, locale):
    home = f'{tmp}/home-{locale}'
    os.makedirs(home, exist_ok=True)
    if through != 'csv':
        run(['ssconvert', '-I', 'Gnumeric_stf:stf_csvtab', source,
             f'{tmp}/g.{through}'], locale, home)
        source = f'{tmp}/g.{through}'
    kind = ['-I', 'Gnumeric_stf:stf_csvtab'] if through == 'csv' else []
    # Without the options the decimal mark decides about the separator.
    run(['ssconvert', *kind, '-T', 'Gnumeric_stf:stf_assistant', '-O',
         'separator=, format=automatic charset=UTF-8', source,
         f'{tmp}/g.txt'], locale, home)
    return f'{tmp}/g.txt'


def lost(want, path):
    """What differs, as a text, or None."""
    if not os.path.exists(path):
        return 'nothing was saved'
    got = rows(path)
    if len(got) != len(want):
        return f'{len(got)} rows of {len(want)}'
    for i, (a, b) in enumerate(zip(want, got)):
        for key, x, y in zip(KEPT, a, b):
            if x != y:
                return f'row {i + 1}, {key}: {x!r} became {y!r}'
    return None


def make_locales():
    """The system may have none of them."""
    for locale in LOCALES:
        name, charset = locale.split('.')
        subprocess.run(['localedef', '-i', name, '-f', charset,
                        f'{LOCPATH}/{locale}'], check=True)


def main():
    source = os.path.abspath(sys.argv[1])
    make_locales()
    want = rows(source)
    passed = failed = 0
    for program in libreoffice, gnumeric:
        for locale in LOCALES:
            for through in 'csv', 'xlsx', 'ods':
                with tempfile.TemporaryDirectory() as tmp:
                    copy = shutil.copy(source, f'{tmp}/claims.csv')
                    wrong = lost(want, program(copy, through, tmp, locale))
                if wrong:
                    failed += 1
                    print(f'FAIL {program.__name__} {locale} {through}: '
                          f'{wrong}')
                else:
                    passed += 1
    print(f'{passed} passed, {failed} failed')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
