"""What a command costs, and the tables that tell it."""
import os
import subprocess
import time


class Cost:
    def __init__(self, command):
        begin = time.monotonic()
        with open(os.devnull, "wb") as nowhere:
            child = subprocess.Popen(command, stdout=nowhere, stderr=nowhere)
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        self.wall = time.monotonic() - begin
        self.cpu = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / 1024
        self.failed = child.returncode != 0


def paired(ours, theirs, rounds):
    """The costs of both, run by turns."""
    runs = [(Cost(ours), Cost(theirs)) for _ in range(rounds)]
    if any(mine.failed or other.failed for mine, other in runs):
        return None
    return [mine for mine, _ in runs], [other for _, other in runs]


def table(title, heads, rows):
    print(f"\n{title}")
    rows = [heads] + rows
    widths = [max(len(str(row[i])) for row in rows) for i in range(len(heads))]
    for row in rows:
        print("  " + "  ".join(str(cell).ljust(width) if i == 0 else str(cell).rjust(width)
                               for i, (cell, width) in enumerate(zip(row, widths))))
