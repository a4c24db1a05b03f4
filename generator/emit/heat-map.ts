import type { Matrix } from "../model/matrix.ts";
import { type HeatCell, type HeatCells, hasHeatMap, heatCells } from "./docs/heat-cells.ts";
import { defineEmitter } from "./emitter.ts";
import { type Svg, svg, svgText } from "./writers/svg.ts";

/** Where the picture stands, relative to the root. */
export const HEAT_MAP_PATH = "generated/docs/flags-by-cell.svg";

/** Which flags are on in which cell of the matrix, as a picture that says it in words too. */
export const heatMap = defineEmitter({
  name: "heat-map",
  describe: "a heat map of the flags by scope and platform, or flag by flag",
  emit: (matrix) =>
    hasHeatMap(matrix)
      ? [{ path: HEAT_MAP_PATH, text: picture(matrix), origin: ["/flags", "/platforms", "/rows", "/scopes"] }]
      : [],
});

const LEFT = 16;
/** Where the headings of the columns begin; they lean to the right. */
const HEADINGS = 60;
const CELL = { width: 92, height: 30 };
const LEAN = { degrees: 35, sine: 0.58, cosine: 0.82 };
/** Width of a letter of the font, on the safe side. */
const LETTER = 7.6;

/** From few flags to many: the paper, and the ink that can be read on it (at least 4.5 to 1). */
const SHADES = [
  { fill: "#ffffff", ink: "#1f2328" },
  { fill: "#dcebff", ink: "#1f2328" },
  { fill: "#a9cdfb", ink: "#1f2328" },
  { fill: "#2f6fc4", ink: "#ffffff" },
  { fill: "#123f7d", ink: "#ffffff" },
] as const;

function picture(matrix: Matrix): string {
  const { across, columns, rows, most } = heatCells(matrix);
  const labelWidth = longestOf(rows.map(({ scope }) => scope)) + 12;
  const longest = longestOf(columns);
  const top = Math.ceil(HEADINGS + longest * LEAN.sine + 22);
  const grid = { left: LEFT + Math.ceil(labelWidth), top };
  const width = Math.ceil(grid.left + columns.length * CELL.width + longest * LEAN.cosine - CELL.width / 2 + LEFT);
  const height = top + rows.length * CELL.height + 40;
  const heads = columns.map((name, index) => {
    const [x, y] = [grid.left + (index + 0.3) * CELL.width, top - 10];
    return svg`<text x="${x}" y="${y}" transform="rotate(-${LEAN.degrees} ${x} ${y})">${svgText(name)}</text>`;
  });
  const lines = rows.map(({ scope, cells }, row) => {
    const y = top + row * CELL.height;
    const head = svg`<text x="${LEFT}" y="${y + 20}">${svgText(scope)}</text>`;
    return svg`${[head, ...cells.map((cell, column) => drawn(cell, { x: grid.left + column * CELL.width, y, most }))]}`;
  });
  return `${
    svg`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="12.5" fill="#1f2328">
<title id="title">Flags by scope and ${svgText(across)}</title>
<desc id="desc">${svgText(inWords({ columns, rows, across, most }))}</desc>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="${LEFT}" y="28" font-size="15" font-weight="bold">Flags that are on</text>
<text x="${LEFT}" y="48">by scope and ${svgText(across)}</text>
${heads}
${lines}
<text x="${LEFT}" y="${height - 14}">${svgText(across === "flag" ? "A dark cell: the flag is on; – is off." : "A darker cell has more flags; – is none.")}</text>
</svg>
`.svg
  }`;
}

function longestOf(names: readonly string[]): number {
  return names.reduce((longest, name) => Math.max(longest, name.length), 0) * LETTER;
}

/** What the picture shows, for someone who cannot see it. */
function inWords({ across, columns, rows }: HeatCells): string {
  const said = rows.map(({ scope, cells }) => {
    const on = cells.flatMap(({ flags }, index) =>
      flags.length === 0 ? [] : [{ flags, column: columns[index] ?? "" }],
    );
    if (across === "flag") return `${scope}: ${on.map(({ column }) => column).join(", ") || "none"}`;
    return `${scope}: ${on.map(({ column, flags }) => `${flags.length} on ${column}`).join(", ") || "none"}`;
  });
  return `For each of ${rows.length} scopes, the flags that are on. ${said.join("; ")}.`;
}

function drawn(
  { where, flags }: HeatCell,
  { x, y, most }: { readonly x: number; readonly y: number; readonly most: number },
): Svg {
  const step = flags.length === 0 ? 0 : Math.ceil((flags.length / most) * (SHADES.length - 1));
  const { fill, ink } = SHADES[step] ?? SHADES[0];
  const words = svgText(`${where}: ${flags.length === 0 ? "no flag" : flags.join(", ")}`);
  return svg`<g><title>${words}</title><rect x="${x}" y="${y}" width="${CELL.width}" height="${CELL.height}" fill="${svgText(fill)}" stroke="#59636e"/><text x="${x + CELL.width / 2}" y="${y + 20}" text-anchor="middle" fill="${svgText(ink)}">${svgText(flags.length === 0 ? "–" : most === 1 ? "on" : String(flags.length))}</text></g>`;
}
