import { codeSpan, codeSpans, type Markdown, none, ownMarkdown, table, text } from "../../emit/writers/markdown.ts";
import { renderTemplate } from "../../emit/writers/templates.ts";
import type { Matrix } from "../../model/matrix.ts";
import type { BuildSettings } from "../../variants/build-variant.ts";
import { type MeasuredVariant, totalOf } from "../../variants/measure.ts";
import type { FlagSizes } from "../../variants/measure-flags.ts";

/** Where the page stands, relative to the root. */
export const DOCS_PATH = "generated/docs/BUILD_OPTIMIZATION_AUTO.md";

/** What the page shows. */
export interface Measurements {
  readonly matrix: Matrix;
  readonly settings: BuildSettings;
  readonly variants: readonly MeasuredVariant[];
  readonly sizes: FlagSizes;
}

/** The page about sizes: the same spec, sources and bundler give the same bytes. */
export function docsPage(measurements: Measurements): string {
  const { matrix, settings, sizes } = measurements;
  const asked = sizes.flags.map(({ flag }) => flag);
  const unasked = matrix.flags.map(({ name }) => name).filter((name) => !asked.includes(name));
  return renderTemplate("docs/BUILD_OPTIMIZATION_AUTO.md", {
    note: ownMarkdown("Measured by `scopec build --docs`. Do not edit: run it again."),
    entries: codeSpans(settings.entries),
    bundler: text(settings.bundler.name),
    target: codeSpan(settings.target),
    variantTable: variantTable(measurements),
    otherTable: table(
      ["Flags", "Bytes", "After gzip"],
      [
        [text("built in, none on"), number(sizes.none.bytes), number(sizes.none.gzipBytes)],
        [text("built in, all on"), number(sizes.all.bytes), number(sizes.all.gzipBytes)],
        [text("asked for at run time"), number(sizes.atRunTime.bytes), number(sizes.atRunTime.gzipBytes)],
      ],
    ),
    hasFlags: asked.length > 0,
    flagTable: flagTable(measurements),
    hasUnasked: unasked.length > 0,
    unasked: codeSpans(unasked),
  });
}

function variantTable({ matrix, variants, sizes }: Measurements): Markdown {
  const rows = variants.map((variant) => {
    const { bytes, gzipBytes } = totalOf(variant);
    const budget = matrix.variants.find(({ name }) => name === variant.name)?.budget;
    return [
      codeSpan(variant.name),
      codeSpans(variant.flags),
      number(bytes),
      number(gzipBytes),
      text(`${Math.round((100 * bytes) / sizes.atRunTime.bytes)} %`),
      budget?.bytes === undefined ? none : number(budget.bytes),
      budget?.growth === undefined
        ? none
        : text(typeof budget.growth === "number" ? `${budget.growth} bytes` : budget.growth),
    ];
  });
  return table(["Variant", "Flags", "Bytes", "After gzip", "Of run-time flags", "Budget", "May grow by"], rows);
}

function flagTable({ matrix, sizes }: Measurements): Markdown {
  const rows = sizes.flags.map(({ flag, alone, last }) => [
    codeSpan(flag),
    signed(alone.bytes),
    signed(alone.gzipBytes),
    signed(last.bytes),
    signed(last.gzipBytes),
    codeSpans(matrix.variants.filter(({ features }) => features.includes(flag)).map(({ name }) => name)),
    text(matrix.flags.find(({ name }) => name === flag)?.size ?? "–"),
  ]);
  const headings = ["Flag", "Alone", "After gzip", "As the last", "After gzip", "Built into", "The catalogue says"];
  return table(headings, rows);
}

function number(value: number): Markdown {
  return text(String(value));
}

function signed(value: number): Markdown {
  return text(value > 0 ? `+${value}` : String(value));
}
