#!/bin/sh
# Makes atkinson-{400,700}.woff2 from the npm package @fontsource/atkinson-hyperlegible-next.
# Needs npm, python3 with fonttools and brotli. Run it here; it changes nothing if versions and options are the same.
#   characters: ASCII, Latin-1, Latin Extended-A (without ligatures, long s and other letters nobody writes), the
#   punctuation of the four languages, euro, minus. Features: kerning (rounded: a tenth of a pixel at reading size)
#   and tabular figures. No hinting.
set -eu
package=@fontsource/atkinson-hyperlegible-next
version=5.3.0
characters=U+0020-007E,U+00A0-00FF,U+0100-0131,U+0134-0137,U+0139-013E,U+0141-0148,U+014A-017E,U+2013,U+2014,U+2018-201E,U+2022,U+2026,U+202F,U+2039,U+203A,U+20AC,U+2212

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python=${PYTHON:-python3}
export SOURCE_DATE_EPOCH=1700000000 PYTHONHASHSEED=0 # the same bytes each time

(cd "$work" && npm pack --silent "$package@$version" >/dev/null && tar xzf ./*.tgz)
cp "$work/package/LICENSE" "$here/LICENSE-atkinson.txt"

for weight in 400 700; do
    for part in latin latin-ext; do
        "$python" -m fontTools.subset "$work/package/files/atkinson-hyperlegible-next-$part-$weight-normal.woff2" \
            --unicodes='*' --layout-features=kern,tnum --no-hinting --drop-tables+=GDEF,STAT,gasp,meta \
            --name-IDs='' --output-file="$work/$part.ttf"
    done
    "$python" - "$work" <<'P'
import sys
from fontTools.merge import Merger
work = sys.argv[1]
font = Merger().merge([f"{work}/latin.ttf", f"{work}/latin-ext.ttf"])
for lookup in font["GPOS"].table.LookupList.Lookup:
    for table in lookup.SubTable:
        if table.Format == 1:
            pairs = [p for s in table.PairSet for p in s.PairValueRecord]
        else:
            pairs = [c for r in table.Class1Record for c in r.Class2Record]
        for pair in pairs:
            value = pair.Value1
            if value is not None and value.XAdvance:
                value.XAdvance = 0 if abs(value.XAdvance) < 8 else round(value.XAdvance / 5) * 5
font.save(f"{work}/whole.ttf")
P
    "$python" -m fontTools.subset "$work/whole.ttf" --unicodes="$characters" --layout-features=kern,tnum \
        --no-hinting --no-glyph-names --name-IDs='' --drop-tables+=GDEF,gasp \
        --flavor=woff2 --output-file="$here/atkinson-$weight.woff2"
done
ls -l "$here"/*.woff2
