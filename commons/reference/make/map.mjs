// map.txt: the outlines of the countries on Equal Earth, and projected.tsv: d3's own projection of
// some places, against which the crate's is tested.
//
// map.mjs DATA TESTS_DATA

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { geoEqualEarth } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import { feature, merge } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";

const [data, tests] = process.argv.slice(2);
const atlas = createRequire(import.meta.url)("world-atlas/countries-50m.json");

// The sheet: the whole sphere is 2000 wide; it is cut along 169° west, through the Bering Strait,
// so that neither Russia nor Fiji is torn, and cropped to where people live.
const WIDTH = 2000, CENTRE = 11, TOP = 84, BOTTOM = -56.5;
const HALF = 2.7066299836;
const scale = WIDTH / 2 / HALF;
const bare = geoEqualEarth().rotate([-CENTRE, 0]).scale(scale).translate([WIDTH / 2, 0]).precision(0.05);
const top = bare([CENTRE, TOP])[1];
const height = Math.ceil(bare([CENTRE, BOTTOM])[1] - top);
const projection = bare.translate([WIDTH / 2, -top]);

// What a detail must be worth, in area: a corner, one of a small island, an island; and below what
// a country's largest part becomes a mark.
const CORNER = 3.6, ISLAND_CORNER = 1.5, SMALL = 60, ISLAND = 3, MARK = 6;

function letters() {
    const rows = readFileSync(join(data, "countries.tsv"), "utf8").split("\n");
    const cells = rows.filter((row) => row && !row.startsWith("#")).map((row) => row.split("\t"));
    return new Map(cells.map(([code, , number]) => [number, code]));
}

// Shapes without a number: Kosovo keeps its own; two are drawn as part of the member state of the
// United Nations; the others are reefs and a glacier.
const NAMED = { Kosovo: "XK", Somaliland: "SO", "N. Cyprus": "CY", "Ashmore and Cartier Is.": "AU" };
const LEFT_OUT = new Set(["AQ", "HM", "TF", "BV"]);

function shapes() {
    const byNumber = letters(), held = new Map();
    for (const geometry of atlas.objects.countries.geometries) {
        const code = NAMED[geometry.properties.name] ?? byNumber.get(geometry.id);
        if (!code || LEFT_OUT.has(code)) continue;
        held.set(code, [...(held.get(code) ?? []), geometry]);
    }
    return [...held].sort().map(([code, parts]) => {
        const geometry = parts.length > 1 ? merge(atlas, parts) : feature(atlas, parts[0]).geometry;
        return { type: "Feature", id: code, properties: {}, geometry };
    });
}

function area(ring) {
    let sum = 0;
    for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
    return sum / 2;
}

const polygons = (geometry) =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

// A ring on whole numbers, without points that say nothing.
function whole(ring) {
    const points = [];
    for (const [x, y] of ring.slice(0, -1)) {
        const point = [Math.round(x), Math.round(y)];
        const last = points.at(-1);
        if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
    }
    const says = (_, i) => {
        const a = points.at(i - 1), b = points[i], c = points[(i + 1) % points.length];
        return (b[0] - a[0]) * (c[1] - b[1]) !== (b[1] - a[1]) * (c[0] - b[0]);
    };
    return points.filter(says);
}

const signed = (n, first) => (n < 0 || first ? `${n}` : ` ${n}`);

function drawn(ring, from) {
    let [x, y] = ring[0], path = `m${signed(x - from[0], true)}${signed(y - from[1])}`, run = "";
    for (const point of ring.slice(1)) {
        const dx = point[0] - x, dy = point[1] - y;
        const step = dy === 0 ? "h" : dx === 0 ? "v" : "l";
        const numbers = step === "h" ? [dx] : step === "v" ? [dy] : [dx, dy];
        if (step !== run) path += step;
        path += numbers.map((n, i) => signed(n, step !== run && i === 0)).join("");
        run = step;
        [x, y] = point;
    }
    return `${path}z`;
}

const projected = geoProject({ type: "FeatureCollection", features: shapes() }, projection);
const marks = new Map(
    projected.features.map(({ id, geometry }) => {
        const largest = polygons(geometry).map(([outer]) => outer).sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)))[0];
        const n = largest.length - 1;
        const mean = [0, 1].map((axis) => largest.slice(1).reduce((sum, point) => sum + point[axis], 0) / n);
        return [id, mean.map(Math.round)];
    }),
);
const topo = presimplify(topology({ countries: projected }));
const countries = topo.objects.countries.geometries;
const [plain, coarse, fine] = [0, CORNER, ISLAND_CORNER].map(
    (worth) => feature(simplify(topo, worth), topo.objects.countries).features,
);
const uses = new Map();
const arcsOf = (geometry) => (geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs);
for (const arc of countries.flatMap(arcsOf).flat(2)) {
    const which = arc < 0 ? ~arc : arc;
    uses.set(which, (uses.get(which) ?? 0) + 1);
}

// A small island has no neighbour that must agree: it may keep finer corners.
function kept(at, part) {
    const arcs = arcsOf(countries[at])[part].flat();
    const alone = arcs.length === 1 && uses.get(arcs[0] < 0 ? ~arcs[0] : arcs[0]) === 1;
    const small = Math.abs(area(polygons(plain[at].geometry)[part][0])) < SMALL;
    return polygons((alone && small ? fine : coarse)[at].geometry)[part];
}

const lines = [], counts = { points: 0, marks: 0 };
for (const [at, { id }] of countries.entries()) {
    const rings = arcsOf(countries[at])
        .flatMap((_, part) => kept(at, part))
        .map(whole)
        .filter((ring) => ring.length > 2)
        .map((ring) => ({ ring, size: Math.abs(area([...ring, ring[0]])) }))
        .sort((a, b) => b.size - a.size)
        .filter(({ size }, i) => size >= ISLAND || (i === 0 && size >= MARK));
    let path = "", pen = [0, 0];
    if (rings.length === 0) {
        // Too small to have an outline: a mark that can still be seen and pointed at.
        const [x, y] = marks.get(id);
        path = `m${x - 2} ${y}l2-2 2 2-2 2z`;
        counts.marks += 1;
    }
    for (const { ring } of rings) {
        path += drawn(ring, pen);
        pen = ring[0];
        counts.points += ring.length;
    }
    lines.push(`${id}\t${path}`);
}
writeFileSync(
    join(data, "map.txt"),
    [
        "# Outlines of countries on Equal Earth, by ISO 3166-1 letters; XK is user-assigned.",
        "# Source: npm world-atlas 2.0.2 (Natural Earth, 1:50 million, simplified). Licence: public",
        "# domain, the package ISC. Made by make/map.mjs with d3-geo 3.1.1.",
        `viewBox\t0 0 ${WIDTH} ${height}`,
        ...lines,
    ].join("\n") + "\n",
);
console.log("map.txt", lines.length, counts, { scale, top: -top, height });

const PLACES = {
    Quito: [-0.22985, -78.52495], Montevideo: [-34.90328, -56.18816], Madrid: [40.4165, -3.70256],
    "São Paulo": [-23.5475, -46.63611], "Ciudad de México": [19.42847, -99.12766],
    Lima: [-12.04318, -77.02824], Reykjavík: [64.13548, -21.89541], Nuuk: [64.18347, -51.72157],
    Ushuaia: [-54.81084, -68.31591], Suva: [-18.14161, 178.44149], Apia: [-13.83333, -171.76666],
    Anádyr: [64.73424, 177.5103], Nome: [64.50111, -165.40639], Tokio: [35.6895, 139.69171],
    Auckland: [-36.84853, 174.76349], "Ciudad del Cabo": [-33.92584, 18.42322],
    París: [48.85341, 2.3488], Nairobi: [-1.28333, 36.81667], Honolulú: [21.30694, -157.85833],
    Longyearbyen: [78.22334, 15.64689], Singapur: [1.28967, 103.85007], Delhi: [28.65195, 77.23149],
    "El polo": [90, 0], "La isla nula": [0, 0],
};
const rows = Object.entries(PLACES).map(([name, [lat, lon]]) => {
    const [x, y] = projection([lon, lat]);
    return [name, Math.round(lat * 1e5), Math.round(lon * 1e5), x.toFixed(3), y.toFixed(3)].join("\t");
});
const about = "# What d3-geo 3.1.1 makes of some places. Made by make/map.mjs.\n# name\tlat\tlon\tx\ty\n";
writeFileSync(join(tests, "projected.tsv"), `${about}${rows.join("\n")}\n`);
