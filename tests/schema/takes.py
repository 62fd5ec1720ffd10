"""usage: takes.py FOLDER - each file that the model wrote into FOLDER must fit its schema there."""
import sys
from pathlib import Path

from schemas import faults, kind_of, load, validator

folder, failed, seen = Path(sys.argv[1]), False, 0
for path in sorted(folder.glob("*.json")):
    if path.name.endswith(".schema.json"):
        continue
    seen += 1
    for fault in faults(validator(load(folder / (kind_of(path) + ".schema.json"))), load(path)):
        failed = True
        print(f"{path.name}: {fault}")
sys.exit(1 if failed or seen < 5 else 0)
