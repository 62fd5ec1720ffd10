#!/usr/bin/env python3
"""The comparison's page in a real browser: the filters hide what they should, and nothing is asked of the network.

usage: browser.py ARSHJUL SAMPLES_WORKSPACE      exit 77 (skipped) where no Chromium is installed
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
# What a person would do, done by a script at the page's end; the browser then prints the page as it stands.
ACT = """<script>
const form = document.getElementById("filter");
form.querySelector('input[value="changed"]').click();
</script></body>"""


def page_of(arshjul, samples, folder):
    for year in ("2024", "2025"):
        source = samples / "ingest" / year / f"riskbild-{year}.pdf"
        subprocess.run([arshjul, "ingest", source, "-q", "-o", folder], check=True)
    page = folder / "page.html"
    sides = [folder / f"riskbild-{year}.pdf.json" for year in ("2024", "2025")]
    subprocess.run([arshjul, "diff", *sides, "--format", "html", "-q", "-o", page])
    return page.read_text(encoding="utf-8")


def shown_by(browser, html, folder):
    acted = folder / "acted.html"
    acted.write_text(html.replace("</body>", ACT), encoding="utf-8")
    done = subprocess.run([browser, "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=2000",
                           f"--user-data-dir={folder / 'profile'}", "--dump-dom", acted.as_uri()],
                          capture_output=True, text=True, timeout=120)
    return done.stdout


def main():
    arshjul, samples = sys.argv[1], pathlib.Path(sys.argv[2])
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not browser:
        return SKIPPED
    with tempfile.TemporaryDirectory() as name:
        html = page_of(arshjul, samples, pathlib.Path(name))
        dom = shown_by(browser, html, pathlib.Path(name))
    entries = re.findall(r'<article class="entry (\w+)"[^>]*?( hidden="")?>', dom)
    wrong = [f"an entry {change} is {'hidden' if hidden else 'shown'}" for change, hidden in entries
             if bool(hidden) != (change == "changed")]
    if not any(change == "changed" for change, _ in entries) or all(change == "changed" for change, _ in entries):
        wrong.append("the samples have nothing to tell apart")
    shown = sum(not hidden for _, hidden in entries)
    if f"{shown} av {len(entries)} rader visas" not in dom:
        wrong.append("the page does not say how many rows it shows")
    if re.search(r'(?:src|href)="(?!#)', html):
        wrong.append("the page asks for another file")
    print("\n".join(wrong) if wrong else "the page does what it should")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
