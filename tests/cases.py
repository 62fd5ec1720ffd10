#!/usr/bin/env python3
"""Runs whole command lines and compares everything they give.

usage: cases.py ARSHJUL_BINARY [CASE]...      without CASE: all

A case is a folder in tests/cases/: `cmd` is run by bash in a copy of the folder `in` (or an empty one), with `arshjul` on
PATH and SAMPLES naming the sample inputs; `out`, `err` and `status` are what it must give. A case with a file
`skip_as_root` makes no sense for root. UPDATE_CASES=name,name (or all) writes what a case gives; CI refuses that.
"""
import difflib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
CASES = HERE / "cases"
LONGEST = 120  # seconds; under sanitizers on a slow machine


def run(case, binary):
    with tempfile.TemporaryDirectory() as scratch:
        work = pathlib.Path(scratch, "work")
        if (case / "in").is_dir():
            shutil.copytree(case / "in", work)
        else:
            work.mkdir()
        tools = pathlib.Path(scratch, "bin")
        tools.mkdir()
        (tools / "arshjul").symlink_to(binary)
        env = {"PATH": f"{tools}:{os.environ['PATH']}", "HOME": scratch, "LANG": "C.UTF-8",
               "SAMPLES": str(HERE.parent / "samples" / "workspace" / "ingest"), "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "")}
        done = subprocess.run(["bash", str(case / "cmd")], cwd=work, env=env, stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=LONGEST)
    given = {"out": done.stdout, "err": done.stderr}
    given = {name: text.decode("utf-8", "replace") for name, text in given.items()}
    given["status"] = f"{done.returncode}\n"
    return given


def update(case, given):
    for name, text in given.items():
        if text and (name != "status" or text != "0\n"):
            (case / name).write_text(text, encoding="utf-8")
        elif (case / name).exists():
            (case / name).unlink()


def wanted(case, name):
    if (case / name).exists():
        return (case / name).read_text(encoding="utf-8")
    return "0\n" if name == "status" else ""


def differences(case, given):
    for name, text in given.items():
        want = wanted(case, name)
        if text != want:
            yield from difflib.unified_diff(want.splitlines(), text.splitlines(), f"{case.name}/{name} wanted", "given", lineterm="")


def main():
    binary = pathlib.Path(sys.argv[1]).resolve()
    names = sys.argv[2:] or sorted(path.name for path in CASES.iterdir())
    updated = set(filter(None, os.environ.get("UPDATE_CASES", "").split(",")))
    if updated and os.environ.get("CI"):
        sys.exit("UPDATE_CASES is set in CI: what is wanted must not be written by what is tested")
    failed = []
    for name in names:
        case = CASES / name
        if (case / "skip_as_root").exists() and os.geteuid() == 0:
            print(f"{name}: skipped, root may read everything")
            continue
        given = run(case, binary)
        if name in updated or "all" in updated:
            update(case, given)
        found = list(differences(case, given))
        if found:
            failed.append(name)
            print("\n".join(found))
    print(f"{len(names) - len(failed)} of {len(names)} cases are as wanted")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
