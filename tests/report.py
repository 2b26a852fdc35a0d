"""Does the page of `saidby report` work in a browser?

    report.py SAIDBY [--shots FOLDER]

Drives headless Chromium (Debian's chromium, chromium-driver and
python3-selenium): filters, keys, what is kept over a reload, the download, text
that looks like markup, and a page with 20,000 claims, whose time is printed.
--shots keeps screenshots, light and dark. Ends with "N passed, N failed".
"""
import csv
import os
import subprocess
import sys
import tempfile
import time

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.chrome.service import Service

REPO = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
HOSTILE = '</script><img src=x onerror="document.title=\'owned\'">'
passed = failed = 0


def check(name, ok):
    global passed, failed
    if ok:
        passed += 1
    else:
        failed += 1
        print('FAIL report: ' + name)


def browser(folder, dark=False):
    options = webdriver.ChromeOptions()
    for flag in ('--headless=new', '--no-sandbox', '--disable-gpu',
                 '--window-size=1100,1400', '--disable-dev-shm-usage',
                 f'--user-data-dir={folder}/profile'):
        options.add_argument(flag)
    if dark:
        options.add_argument('--force-dark-mode')
        options.add_argument('--blink-settings=preferredColorScheme=0')
    options.set_capability('goog:loggingPrefs', {'browser': 'ALL'})
    options.add_experimental_option('prefs', {
        'download.default_directory': folder,
        'download.prompt_for_download': False})
    return webdriver.Chrome(service=Service('/usr/bin/chromedriver'),
                            options=options)


def rows_of(path):
    with open(path, encoding='utf-8-sig', newline='') as f:
        return list(csv.DictReader(f))


def write_rows(path, rows):
    with open(path, 'w', encoding='utf-8-sig', newline='') as f:
        out = csv.DictWriter(f, rows[0].keys(), quoting=csv.QUOTE_ALL)
        out.writeheader()
        out.writerows(rows)


def page_of(saidby, claims, page):
    subprocess.run([saidby, 'report', claims, '-o', page], check=True)
    return 'file://' + page


def press(b, keys):
    webdriver.ActionChains(b).send_keys(keys).perform()


def cards(b):
    return b.find_elements(By.CSS_SELECTOR, '#list article')


def text_of(b, css):
    return b.find_element(By.CSS_SELECTOR, css).text


def wait_for(what, seconds=10):
    end = time.time() + seconds
    while time.time() < end:
        if what():
            return True
        time.sleep(0.05)
    return False


def drive(b, url, rows, folder, saidby):
    b.get(url)
    check('the page shows claims', len(cards(b)) == min(50, len(rows)))
    check('hostile text is text', b.title == 'Claims to review' and
          not b.find_elements(By.CSS_SELECTOR, '#list img'))
    check('it is there as text', HOSTILE in cards(b)[0].text)
    check('a script link is no link', not cards(b)[0].find_elements(
        By.CSS_SELECTOR, 'a'))
    check('content is marked', len(b.find_elements(
        By.CSS_SELECTOR, 'mark.content')) > 20)
    # filters
    b.find_element(By.ID, 'f-text').send_keys('bridge')
    check('search', wait_for(lambda: 0 < len(cards(b)) < 50 and all(
        'bridge' in c.text.lower() for c in cards(b))))
    b.find_element(By.ID, 'f-text').send_keys(Keys.CONTROL, 'a')
    b.find_element(By.ID, 'f-text').send_keys(Keys.DELETE)
    low = b.find_element(By.ID, 'f-low')
    low.send_keys(Keys.CONTROL, 'a')
    low.send_keys('95')
    sure = sum(int(r['confidence']) >= 95 for r in rows)
    check('confidence', wait_for(lambda: text_of(b, '#summary').startswith(
        f'{sure} of')))
    low.send_keys(Keys.CONTROL, 'a')
    low.send_keys('0')
    check('all again', wait_for(lambda: text_of(b, '#summary').startswith(
        f'{len(rows)} of')))
    # keys
    low.send_keys(Keys.ESCAPE)
    b.execute_script('document.activeElement.blur()')
    press(b, '1')
    press(b, 'j')
    press(b, '4')
    press(b, 'j')
    press(b, '2')
    press(b, 'Ida Berg')
    press(b, Keys.ESCAPE)
    press(b, 'n')
    press(b, '=1+1, she said "no"')
    press(b, Keys.ESCAPE)
    check('three reviewed', '3 reviewed' in text_of(b, '#summary'))
    press(b, '?')
    check('help opens', b.find_element(By.ID, 'help').is_displayed())
    press(b, Keys.ESCAPE)
    check('a rule has a precision', '1 of 1' in text_of(b, '#chart-rules') or
          'of' in text_of(b, '#chart-rules'))
    b.refresh()
    check('kept over a reload', '3 reviewed' in text_of(b, '#summary'))
    # download
    b.find_element(By.ID, 'download').click()
    path = folder + '/reviewed.csv'
    check('download', wait_for(lambda: os.path.exists(path) and
                               os.path.getsize(path) > 0))
    got = rows_of(path)
    check('every row, in order', [r['claim_id'] for r in got] ==
          [r['claim_id'] for r in rows])
    check('claims unchanged', [r['claim'] for r in got] ==
          [r['claim'] for r in rows])
    check('answers', [r['review'] for r in got[:3]] ==
          ['ok', 'not a claim', 'wrong speaker'])
    check('right speaker', got[2]['right_speaker'] == 'Ida Berg')
    check('no formula', got[2]['notes'] == '· =1+1, she said "no"')
    back = subprocess.run([saidby, 'calibrate', '--reviews', path,
                           '--min-rows', '1', '-o', folder + '/c.tsv'],
                          capture_output=True, text=True, check=False)
    check('saidby takes it: ' + back.stderr, back.returncode in (0, 1) and
          os.path.exists(folder + '/c.tsv'))
    back = subprocess.run([saidby, 'review', path, '--ledger',
                           folder + '/l.db'],
                          capture_output=True, text=True, check=False)
    kept = subprocess.run([saidby, 'export', '--format', 'jsonl', '--ledger',
                           folder + '/l.db'],
                          capture_output=True, text=True, check=False).stdout
    check('saidby review takes it: ' + back.stderr, back.returncode == 1 and
          kept.count('"review": "not a claim"') +
          kept.count('"review":"not a claim"') == 1 and 'Ida Berg' in kept and
          '=1+1, she said' in kept)
    errors = [x for x in b.get_log('browser') if x['level'] == 'SEVERE']
    check(f'no errors in the console: {errors}', not errors)


def large(b, rows, folder, saidby):
    many = [dict(rows[i % len(rows)], claim_id=f'c_{i:016x}')
            for i in range(20000)]
    write_rows(folder + '/many.csv', many)
    url = page_of(saidby, folder + '/many.csv', folder + '/many.html')
    start = time.time()
    b.get(url)
    ready = wait_for(lambda: b.execute_script(
        'return document.documentElement.dataset.ready'), 60)
    print(f'20,000 claims: usable after {time.time() - start:.2f} s')
    check('20,000 claims', ready and len(cards(b)) == 50)


def shots(saidby, url, folder, where):
    for name, dark in (('light', False), ('dark', True)):
        b = browser(f'{folder}/{name}', dark)
        b.get(url)
        press(b, '1')
        b.save_screenshot(f'{where}/report-{name}.png')
        b.execute_script(
            'document.getElementById("charts").scrollIntoView()')
        b.save_screenshot(f'{where}/report-{name}-charts.png')
        b.quit()


def main():
    saidby = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        claims = folder + '/claims.csv'
        subprocess.run([saidby, 'run', '-q', REPO + '/corpora/sample', '-o',
                        claims, '--ledger', folder + '/l.db'], check=False)
        rows = rows_of(claims)
        # One row is not the ledger's: saidby review says so and goes on.
        rows.insert(0, dict(rows[0], claim_id='c_' + 16 * 'f'))
        rows[0].update(claim=HOSTILE, context=HOSTILE + ' he said',
                       link='javascript:alert(1)')
        write_rows(claims, rows)
        url = page_of(saidby, claims, folder + '/review.html')
        b = browser(folder)
        try:
            drive(b, url, rows, folder, saidby)
            large(b, rows, folder, saidby)
        finally:
            b.quit()
        if '--shots' in sys.argv:
            shots(saidby, url, folder, sys.argv[-1])
    print(f'{passed} passed, {failed} failed')
    return failed > 0


if __name__ == '__main__':
    sys.exit(main())
