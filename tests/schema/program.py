"""usage: program.py ARSHJUL FOLDER INPUT... - ingests the inputs, merges and compares them, and validates each result."""
import shutil
import subprocess
import sys
from pathlib import Path

from schemas import faults, load, validator

program, folder, inputs = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]


def run(*arguments, fine=(0,)):
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode not in fine:
        sys.exit(f"{' '.join(map(str, arguments))}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


def check(kind, path):
    found = faults(checkers[kind], load(path))
    for fault in found:
        print(f"{path.name}: {fault}")
    return not found


shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)
checkers = {}
for kind in ("document", "dossier", "diff", "series"):
    (folder / f"{kind}.schema.json").write_text(run("schema", kind), encoding="utf-8")
    checkers[kind] = validator(load(folder / f"{kind}.schema.json"))
run("ingest", *inputs, "-o", folder / "documents", fine=(0, 1))
documents = sorted((folder / "documents").glob("*.json"))
good = bool(documents)
for number, document in enumerate(documents):
    good &= check("document", document)
    dossier = folder / f"{number}.dossier.json"
    run("dossier", document, "-o", dossier, fine=(0, 1))
    good &= check("dossier", dossier)
    run("diff", folder / "0.dossier.json", dossier, "-o", folder / f"{number}.diff.json", fine=(0, 1))
    good &= check("diff", folder / f"{number}.diff.json")
run("diff", *sorted(folder.glob("*.dossier.json")), "-o", folder / "all.series.json", fine=(0, 1))
good &= check("series", folder / "all.series.json")
sys.exit(0 if good else 1)
