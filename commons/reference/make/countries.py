"""countries.tsv and regions.tsv, out of CLDR and of alternates.tsv.

countries.py NODE_MODULES DATA
"""

import sys
from pathlib import Path

from common import CLDR, LANGUAGES, cldr, names, squeezed, write_table

PACKAGES, DATA = Path(sys.argv[1]), Path(sys.argv[2])
# Reserved letters that are no code of ISO 3166-1, and groups.
RESERVED = {"AC", "CP", "CQ", "DG", "EA", "IC", "TA", "EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}
NEIGHBOURS = ("es-419", "es-MX", "es-AR", "pt-PT", "fr-CA", "fr-BE", "en-GB")
GROUPS = ("202", "419")


def supplemental(file: str) -> dict:
    return cldr(PACKAGES, "cldr-core", f"supplemental/{file}.json")["supplemental"]


containment = supplemental("territoryContainment")["territoryContainment"]
codes = supplemental("codeMappings")["codeMappings"]
money = supplemental("currencyData")["currencyData"]["region"]
people = supplemental("territoryInfo")["territoryInfo"]
territories = {language: names(PACKAGES, language, "territories") for language in LANGUAGES}
tongues = [names(PACKAGES, language, "languages") for language in LANGUAGES]
nearby = {locale: names(PACKAGES, locale, "territories") for locale in NEIGHBOURS}


def region_of(code: str) -> str:
    for region, held in containment.items():
        if region.isdigit() and region not in GROUPS + ("003",) and code in held["_contains"]:
            return region
    return ""


def currencies_of(code: str) -> str:
    now = [
        currency
        for period in money.get(code, [])
        for currency, facts in period.items()
        if "_to" not in facts and facts.get("_tender") != "false"
    ]
    return " ".join(dict.fromkeys(now))


def languages_of(code: str) -> str:
    spoken = people.get(code, {}).get("languagePopulation", {})
    official = [
        (-float(facts["_populationPercent"]), tag.split("_")[0])
        for tag, facts in spoken.items()
        if facts.get("_officialStatus") in ("official", "de_facto_official")
        and all(tag.split("_")[0] in table for table in tongues)
    ]
    return " ".join(dict.fromkeys(tag for _, tag in sorted(official)))


def by_hand() -> dict[str, list[str]]:
    lines = (Path(__file__).parent / "alternates.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if not line.startswith("#"))
    return {code: ways.split("|") for code, ways in pairs}


def alternates() -> dict[str, str]:
    """What else leads to a country, unless two countries would claim it; codes come first."""
    hand, ways, claims = by_hand(), {}, {}
    for code in listed:
        own = {squeezed(territories[language][code]) for language in LANGUAGES}
        own |= {squeezed(code), squeezed(codes[code]["_alpha3"])}
        for name in own:
            claims.setdefault(name, set()).add(code)
        found = [
            name
            for table in list(territories.values()) + list(nearby.values())
            for key, name in table.items()
            if key == code or key.startswith(code + "-alt-")
        ]
        found = [name for name in found if len(squeezed(name)) > 2] + hand.get(code, [])
        ways[code] = {squeezed(name): name for name in found if squeezed(name) not in own}
    for code, found in ways.items():
        for name in found:
            claims.setdefault(name, set()).add(code)
    for name, by in claims.items():
        if len(by) > 1:
            print("claimed by several, left to names:", name, sorted(by))
    return {
        code: "|".join(name for key, name in found.items() if len(claims[key]) == 1)
        for code, found in ways.items()
    }


def holder_of(region: str) -> str:
    for outer, held in containment.items():
        if outer.isdigit() and outer not in GROUPS + ("003",) and region in held["_contains"]:
            return outer
    return ""


listed = [
    code
    for code in sorted(territories["en"])
    if len(code) == 2 and code not in RESERVED and "_numeric" in codes.get(code, {})
]
listed.sort(key=lambda code: (code == "XK", code))
ways = alternates()
about = [
    "Countries and territories of ISO 3166-1; XK, last, is a user-assigned code.",
    f"Source: npm cldr-core, cldr-localenames-full {CLDR}; alternates.tsv by hand.",
    "Licence: Unicode-3.0; EUPL-1.2 for what is by hand. Made by make/countries.py.",
]
write_table(
    DATA / "countries.tsv",
    about,
    ["code", "alpha3", "numeric", "region", "currencies", "languages", *LANGUAGES, "alternates"],
    [
        [
            code,
            codes[code]["_alpha3"],
            codes[code]["_numeric"],
            region_of(code),
            currencies_of(code),
            languages_of(code),
            *(territories[language][code] for language in LANGUAGES),
            ways[code],
        ]
        for code in listed
    ],
)

regions = sorted({region_of(code) for code in listed} - {""})
outer = sorted({holder_of(region) for region in regions} - {"001", ""})
outer = sorted(set(outer) | {holder_of(region) for region in outer} - {"001", ""})
about = [
    "Regions of the world by their UN M49 numbers: each is inside its parent; the last ones",
    "group regions of one parent. Members of a group stand in the last column.",
    f"Source: npm cldr-core, cldr-localenames-full {CLDR}. Licence: Unicode-3.0.",
    "Made by make/countries.py.",
]
rows = []
for region in sorted(set(outer) | set(regions)) + list(GROUPS):
    parent = {"202": "002", "419": "019"}.get(region) or holder_of(region)
    members = " ".join(containment[region]["_contains"]) if region in GROUPS else ""
    named = [territories[language][region] for language in LANGUAGES]
    rows.append([region, "" if parent == "001" else parent, *named, members])
write_table(DATA / "regions.tsv", about, ["code", "parent", *LANGUAGES, "groups"], rows)
