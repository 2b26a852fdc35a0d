"""Peak memory must not grow with the input: the corpus once, then 100 times.

    memory.py SAIDBY CORPUS
"""
import os
import shutil
import sys
import tempfile

ALLOWED = 1.05


def peak(saidby, corpus):
    """Peak resident memory in KiB of one run."""
    pid = os.spawnv(os.P_NOWAIT, saidby,
                    [saidby, 'run', corpus, '-qq', '-j2', '-o', '/dev/null'])
    _, status, usage = os.wait4(pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f'saidby failed: {status}')
    return usage.ru_maxrss


def main():
    saidby, corpus = sys.argv[1:]
    with tempfile.TemporaryDirectory() as tmp:
        for i in range(100):
            shutil.copytree(corpus, f'{tmp}/many/{i:03}')
        # The same tree, once: the reader keeps a little for each folder.
        shutil.copytree(corpus, f'{tmp}/one/000')
        # The peak of small runs varies with how threads fall; take the most
        # of some.
        once = max(peak(saidby, f'{tmp}/one') for _ in range(5))
        many = peak(saidby, f'{tmp}/many')
    print(f'once {once} KiB, 100 times {many} KiB: {many / once:.3f}')
    return 0 if many <= once * ALLOWED else 1


sys.exit(main())
