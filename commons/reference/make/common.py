"""What the scripts share: where packages lie, how a name is folded, how a table is written."""

import json
import unicodedata
from pathlib import Path

LANGUAGES = ("es", "pt", "fr", "en")
CLDR = "48.2.0"


def cldr(packages: Path, package: str, path: str) -> dict:
    return json.loads((packages / package / path).read_text(encoding="utf-8"))


def names(packages: Path, locale: str, file: str) -> dict:
    main = cldr(packages, "cldr-localenames-full", f"main/{locale}/{file}.json")["main"]
    return main[locale]["localeDisplayNames"][file]


def folded(name: str) -> str:
    """The same as `base::folded`: a test of the crate compares the two on every name shipped."""
    out, apart = [], False
    for c in unicodedata.normalize("NFKD", name):
        if unicodedata.category(c) == "Mn":
            continue
        if c.isalnum():
            if apart and out:
                out.append(" ")
            apart = False
            out.append(c.lower())
        else:
            apart = True
    return "".join(out)


def squeezed(name: str) -> str:
    return folded(name).replace(" ", "")


def write_table(path: Path, about: list[str], columns: list[str], rows: list[list[str]]) -> None:
    for row in rows:
        assert len(row) == len(columns), row
        assert not any("\t" in cell or "\n" in cell for cell in row), row
    lines = [f"# {line}" for line in about] + ["# " + "\t".join(columns)]
    lines += ["\t".join(row) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{path.name}: {len(rows)} rows, {path.stat().st_size} bytes")
