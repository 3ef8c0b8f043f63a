#!/bin/sh
# Makes icons.svg, one <symbol> per icon, from the npm package lucide-static. Needs npm and python3.
# The pages set the stroke (class "icon"); `urdimbre`, the mark, is ours and is filled.
set -eu
package=lucide-static
version=1.62.0
icons='search menu check clock triangle-alert info x
    chevron-right chevron-left chevron-down chevron-up arrow-up arrow-down
    download upload printer history pencil plus trash-2 copy send
    user users building-2 landmark map-pin globe mail inbox log-in log-out
    calendar link external-link file-text eye lock undo-2 circle-check circle-x circle-help list-filter'

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent "$package@$version" >/dev/null && tar xzf ./*.tgz)
cp "$work/package/LICENSE" "$here/LICENSE-lucide.txt"

python3 - "$work/package/icons" "$here/icons.svg" $icons <<'P'
import re, sys
source, target, *names = sys.argv[1:]
symbols = []
for name in names:
    inside = re.search(r"<svg[^>]*>(.*)</svg>", open(f"{source}/{name}.svg").read(), re.S).group(1)
    inside = re.sub(r"\s*\n\s*", "", inside).replace(" />", "/>")
    symbols.append(f'<symbol id="{name}" viewBox="0 0 24 24">{inside}</symbol>')

# The mark: three warps and three wefts, over and under in turn.
bands, over, boxes = (4.5, 12, 19.5), 2.6, []
for i, across in enumerate(bands):
    for upright in (True, False):
        start = 1.0
        for j, along in enumerate(bands):
            if ((i + j) % 2 == 0) != upright:
                boxes.append((upright, across, start, along - over))
                start = along + over
        boxes.append((upright, across, start, 23.0))
mark = "".join(
    f'M{across - 1.6:g} {a:g}h3.2v{b - a:g}h-3.2z' if upright else f'M{a:g} {across - 1.6:g}h{b - a:g}v3.2h-{b - a:g}z'
    for upright, across, a, b in boxes if b > a)
symbols.append(f'<symbol id="urdimbre" viewBox="0 0 24 24"><path d="{mark}"/></symbol>')
with open(target, "w") as out:
    out.write('<svg xmlns="http://www.w3.org/2000/svg">\n' + "\n".join(symbols) + "\n</svg>\n")
P
ls -l "$here/icons.svg"
