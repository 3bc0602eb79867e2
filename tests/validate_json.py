#!/usr/bin/python3
"""validate_json.py SCHEMAS OUTPUT...: holds every dataset.json and pages/**.json of the output folders against the schemas.

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
    page_schema = load(schemas / "sunset-page.schema.json")
    dataset_schema = load(schemas / "sunset-dataset.schema.json")
    kind = jsonschema.Draft202012Validator
    kind.check_schema(page_schema)
    kind.check_schema(dataset_schema)
    resolver = jsonschema.RefResolver(
        (schemas / "sunset-dataset.schema.json").as_uri(), dataset_schema,
        {(schemas / "sunset-page.schema.json").as_uri(): page_schema})
    page_validator = kind(page_schema)
    dataset_validator = kind(dataset_schema, resolver=resolver)
    files = failed = 0
    for folder in map(pathlib.Path, sys.argv[2:]):
        found = [(path, page_validator) for path in sorted((folder / "pages").rglob("*.json"))]
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
