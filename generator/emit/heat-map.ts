import type { Matrix } from "../model/matrix.ts";
import { hasHeatMap, heatCells } from "./docs/heat-cells.ts";
import { defineEmitter } from "./emitter.ts";
import { type Svg, svg, svgText } from "./writers/svg.ts";

/** Where the picture stands, relative to the root. */
export const HEAT_MAP_PATH = "generated/docs/flags-by-cell.svg";

/** Which flags are on in which cell of the matrix, as a picture that says it in words too. */
export const heatMap = defineEmitter({
  name: "heat-map",
  describe: "a heat map of the flags by scope and platform",
  emit: (matrix) =>
    hasHeatMap(matrix)
      ? [{ path: HEAT_MAP_PATH, text: picture(matrix), origin: ["/flags", "/platforms", "/rows", "/scopes"] }]
      : [],
});

const LEFT = 16;
const TOP = 116;
const CELL = { width: 92, height: 30 };
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
  const { columns, rows, most } = heatCells(matrix);
  const labelWidth = Math.max(...rows.map(({ scope }) => scope.length)) * LETTER + 12;
  const longest = Math.max(...columns.map((name) => name.length));
  const width = Math.ceil(LEFT * 2 + labelWidth + columns.length * CELL.width + Math.max(0, longest - 12) * LETTER);
  const height = TOP + rows.length * CELL.height + 40;
  const x = (column: number) => Math.round(LEFT + labelWidth + column * CELL.width);
  const y = (row: number) => TOP + row * CELL.height;
  const heads = columns.map(
    (name, index) =>
      svg`<text x="${x(index) + 8}" y="${TOP - 10}" transform="rotate(-20 ${x(index) + 8} ${TOP - 10})">${svgText(name)}</text>`,
  );
  const lines = rows.map(({ scope, cells }, row) => {
    const head = svg`<text x="${LEFT}" y="${y(row) + 20}">${svgText(scope)}</text>`;
    return svg`${[head, ...cells.map((cell, column) => drawn(cell, { x: x(column), y: y(row), most }))]}`;
  });
  const sum = svgText(
    `A table of ${rows.length} scopes and ${columns.length} platforms. Each cell says how many flags are on there: ${rows
      .map(({ scope, cells }) => `${scope}: ${cells.map(({ where, flags }) => `${where} ${flags.length}`).join(", ")}`)
      .join("; ")}.`,
  );
  return `${
    svg`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="12.5" fill="#1f2328">
<title id="title">Flags by scope and platform</title>
<desc id="desc">${sum}</desc>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="${LEFT}" y="28" font-size="15" font-weight="bold">Flags that are on</text>
<text x="${LEFT}" y="48">by scope and platform</text>
${heads}
${lines}
<text x="${LEFT}" y="${height - 14}">A darker cell has more flags; – is none.</text>
</svg>
`.svg
  }`;
}

function drawn(
  { where, flags }: { readonly where: string; readonly flags: readonly string[] },
  { x, y, most }: { readonly x: number; readonly y: number; readonly most: number },
): Svg {
  const step = flags.length === 0 ? 0 : Math.ceil((flags.length / most) * (SHADES.length - 1));
  const { fill, ink } = SHADES[step] ?? SHADES[0];
  const words = svgText(`${where}: ${flags.length === 0 ? "no flag" : flags.join(", ")}`);
  return svg`<g><title>${words}</title><rect x="${x}" y="${y}" width="${CELL.width}" height="${CELL.height}" fill="${svgText(fill)}" stroke="#59636e"/><text x="${x + CELL.width / 2}" y="${y + 20}" text-anchor="middle" fill="${svgText(ink)}">${svgText(flags.length === 0 ? "–" : String(flags.length))}</text></g>`;
}
