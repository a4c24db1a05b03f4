import { flagEntry, variantEntry } from "../../emit/docs/catalogue-tables.ts";
import { LISTINGS } from "../../emit/docs/listings.ts";
import { detailTable, type MasterEntry } from "../../emit/docs/master-table.ts";
import { codeSpan, codeSpans, type Markdown, none, ownMarkdown, table, text } from "../../emit/writers/markdown.ts";
import { renderTemplate } from "../../emit/writers/templates.ts";
import type { Matrix } from "../../model/matrix.ts";
import type { BuildSettings } from "../../variants/build-variant.ts";
import { type MeasuredVariant, totalOf } from "../../variants/measure.ts";
import type { FlagSizes } from "../../variants/measure-flags.ts";

/** Where the page stands, relative to the root. */
export const DOCS_PATH = "generated/docs/BUILD_OPTIMIZATION.md";

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
  return renderTemplate("docs/BUILD_OPTIMIZATION.md", {
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
  const rows = variants.flatMap((measured) => {
    const { bytes, gzipBytes } = totalOf(measured);
    const variant = matrix.variants.find(({ name }) => name === measured.name);
    if (variant === undefined) return [];
    const { budget } = variant;
    const own = [
      codeSpans(measured.flags),
      number(bytes),
      number(gzipBytes),
      text(`${Math.round((100 * bytes) / sizes.atRunTime.bytes)} %`),
      budget?.bytes === undefined ? none : number(budget.bytes),
      budget?.growth === undefined
        ? none
        : text(typeof budget.growth === "number" ? `${budget.growth} bytes` : budget.growth),
    ];
    return [{ entry: variantEntry(variant), own }];
  });
  return detailTable(LISTINGS.variantSizes, rows);
}

function flagTable({ matrix, sizes }: Measurements): Markdown {
  const rows = sizes.flags.map(({ flag: name, alone, last }) => {
    const flag = matrix.flags.find((each) => each.name === name);
    const own = [
      signed(alone.bytes),
      signed(alone.gzipBytes),
      signed(last.bytes),
      signed(last.gzipBytes),
      codeSpans(matrix.variants.filter(({ features }) => features.includes(name)).map((variant) => variant.name)),
      text(flag?.size ?? "–"),
    ];
    return { entry: flag === undefined ? undeclared(name) : flagEntry(flag), own };
  });
  return detailTable(LISTINGS.flagSizes, rows);
}

/** A flag that the program asks for and the spec does not declare. */
function undeclared(name: string): MasterEntry {
  return { name: codeSpan(name), type: none, category: none, domain: none, scope: none, tier: none, status: none };
}

function number(value: number): Markdown {
  return text(String(value));
}

function signed(value: number): Markdown {
  return text(value > 0 ? `+${value}` : String(value));
}
