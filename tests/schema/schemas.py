"""What the schema checks share."""
import json
from pathlib import Path

from jsonschema import Draft202012Validator


def load(path):
    return json.loads(Path(path).read_text(encoding="utf-8"))


def validator(schema):
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def faults(checker, value):
    """Each fault as 'goals/0/text: what is wrong'."""
    return ["/".join(map(str, e.absolute_path)) + ": " + e.message[:200] for e in checker.iter_errors(value)]


def kind_of(path):
    return Path(path).name.split(".")[0].split("-")[0]
