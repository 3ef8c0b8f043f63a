"""currencies.tsv, out of CLDR (names, where they are tender) and ISO 4217 (minor units).

currencies.py NODE_MODULES DATA
"""

import sys
from pathlib import Path

import iso4217
from common import CLDR, LANGUAGES, cldr, write_table

PACKAGES, DATA = Path(sys.argv[1]), Path(sys.argv[2])
region = cldr(PACKAGES, "cldr-core", "supplemental/currencyData.json")
tender = {
    code
    for periods in region["supplemental"]["currencyData"]["region"].values()
    for period in periods
    for code, facts in period.items()
    if "_to" not in facts and facts.get("_tender") != "false"
}


def named(language: str) -> dict:
    main = cldr(PACKAGES, "cldr-numbers-full", f"main/{language}/currencies.json")["main"]
    return main[language]["numbers"]["currencies"]


tables = [named(language) for language in LANGUAGES]
rows = [
    [
        currency.code,
        str(currency.exponent),
        "tender" if currency.code in tender else "",
        *(table[currency.code]["displayName"] for table in tables),
    ]
    for currency in sorted(iso4217.Currency, key=lambda currency: currency.code)
    if currency.exponent is not None and all(currency.code in table for table in tables)
]
about = [
    "Currencies of ISO 4217 that have minor units; those without the word tender are units of",
    "account (such as the Chilean unidad de fomento) or have left use. Named in all languages.",
    f"Source: npm cldr-core, cldr-numbers-full {CLDR}; PyPI iso4217 1.16.20260101 for minor units.",
    "Licence: Unicode-3.0; minor units in the public domain. Made by make/currencies.py.",
]
write_table(DATA / "currencies.tsv", about, ["code", "minor", "tender", *LANGUAGES], rows)
