"""languages.tsv, out of CLDR.

languages.py NODE_MODULES DATA
"""

import sys
from pathlib import Path

from common import CLDR, LANGUAGES, cldr, names, write_table

PACKAGES, DATA = Path(sys.argv[1]), Path(sys.argv[2])


def supplemental(file: str) -> dict:
    return cldr(PACKAGES, "cldr-core", f"supplemental/{file}.json")["supplemental"][file]


def countries_under(region: str) -> set[str]:
    if not region.isdigit():
        return {region}
    inside = supplemental("territoryContainment")[region]["_contains"]
    return set().union(*(countries_under(inner) for inner in inside))


tables = {language: names(PACKAGES, language, "languages") for language in LANGUAGES}
americas = countries_under("019")
wanted = {code for code in tables["en"] if len(code) == 2}
for country, facts in supplemental("territoryInfo").items():
    for tag, spoken in facts.get("languagePopulation", {}).items():
        if "_officialStatus" in spoken or country in americas:
            wanted.add(tag.split("_")[0])
# Indigenous languages of the Americas that CLDR names but doesn't count.
wanted |= set("arn arp chr cho cr crk ghs gil gn gwi hai kgp kl mic moh mus nah nv oj quc qug srn"
              " yrl zap den yua mxc myn tli zun ".split())
# What is no language of today's letters, or names a group by its macro code only.
wanted -= {"und", "mul", "zxx", "root", "sh", "mo", "tl"}
rows = [
    [code, *(tables[language][code] for language in LANGUAGES)]
    for code in sorted(wanted)
    if all(tables[language].get(code, code) != code for language in LANGUAGES)
]
about = [
    "Languages: those with two letters, those official somewhere, those of the Americas.",
    f"Source: npm cldr-core, cldr-localenames-full {CLDR}. Licence: Unicode-3.0.",
    "Made by make/languages.py.",
]
write_table(DATA / "languages.tsv", about, ["code", *LANGUAGES], rows)
