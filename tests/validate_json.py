#!/usr/bin/python3
"""validate_json.py SCHEMAS OUTPUT...: holds every dataset.json and pages/**.json of the output folders against the schemas,
and every **.unit of a folder that is no output.

Exit status 0: all are valid, and there was one at least. 77: this machine has no python3-jsonschema.
"""
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("SKIPPED: no JSON Schema validator here (Debian: python3-jsonschema)", file=sys.stderr)
    sys.exit(77)


def load(path):
    def members(pairs):
        found = dict(pairs)
        if len(found) != len(pairs):
            raise ValueError(f"{path}: a member twice in one object")
        return found

    with open(path, encoding="utf-8") as file:
        return json.load(file, object_pairs_hook=members)


def main():
    schemas = pathlib.Path(sys.argv[1]).resolve()
    store = {}
    kind = jsonschema.Draft202012Validator
    for name in ("page", "dataset", "unit"):
        path = schemas / f"sunset-{name}.schema.json"
        store[path.as_uri()] = load(path)
        kind.check_schema(store[path.as_uri()])

    def validator_of(name):
        uri = (schemas / f"sunset-{name}.schema.json").as_uri()
        return kind(store[uri], resolver=jsonschema.RefResolver(uri, store[uri], store))

    page_validator, dataset_validator, unit_validator = map(validator_of, ("page", "dataset", "unit"))
    files = failed = 0
    for folder in map(pathlib.Path, sys.argv[2:]):
        found = [(path, page_validator) for path in sorted((folder / "pages").rglob("*.json"))]
        found += [(path, unit_validator) for path in sorted(folder.rglob("*.unit"))]
        if not found or (folder / "dataset.json").exists():
            found.append((folder / "dataset.json", dataset_validator))
        for path, validator in found:
            files += 1
            for error in validator.iter_errors(load(path)):
                failed += 1
                if failed > 20:
                    continue
                print(f"{path}: {error.json_path}: {error.message[:300]}", file=sys.stderr)
    print(f"{files} files, {failed} errors")
    return 1 if failed or not files else 0


if __name__ == "__main__":
    sys.exit(main())
