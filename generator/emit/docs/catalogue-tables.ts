import { sortedBy } from "../../base/order.ts";
import type { Flag, Matrix, Variant } from "../../model/matrix.ts";
import { ALL } from "../../model/names.ts";
import { flagsOf, servingScopes } from "../../model/views.ts";
import { codeSpan, codeSpans, type Markdown, md, none, table, text } from "../writers/markdown.ts";
import { LISTINGS } from "./listings.ts";
import { type DetailRow, detailTable, type MasterEntry, masterTable } from "./master-table.ts";
import { MOST_NAMES } from "./phrases.ts";

const nameOrAll = (name: string): Markdown => (name === ALL ? text(ALL) : codeSpan(name));

/** The secrets backends, and where each of them may be used. */
export function backendTable({ secretsBackends }: Matrix): Markdown {
  return table(
    ["Backend", "What it is", "Platforms", "For scopes that serve customers"],
    secretsBackends.map(({ name, description, platforms, production }) => [
      text(name),
      text(description),
      text(platforms.join(", ")),
      production ? text("yes") : none,
    ]),
  );
}

/** What every listing says of a flag. */
export function flagEntry(flag: Flag): MasterEntry {
  return {
    name: codeSpan(flag.name),
    type: text(flag.type),
    category: text(flag.category),
    domain: nameOrAll(flag.domain),
    scope: nameOrAll(flag.scope),
    tier: text(flag.tier),
    ...(flag.size !== undefined && { impact: text(flag.size) }),
    status: text(`${flag.since} / ${flag.status}`),
    ...(flag.approval !== undefined && { approval: text(flag.approval) }),
  };
}

/** The flag catalogue in the master table format. */
export function flagTable({ flags }: Matrix): Markdown {
  return masterTable(flags.map(flagEntry));
}

/** What each flag does, and where it is on: in some row of a scope, and in variants, where the spec declares some. */
export function flagUseTable(matrix: Matrix): Markdown {
  const scopes = servingScopes(matrix).map(({ name }) => ({ name, flags: new Set(flagsOf(matrix, name)) }));
  const onIn = ({ name }: Flag) => {
    const found = scopes.filter(({ flags }) => flags.has(name)).map((scope) => scope.name);
    return found.length > MOST_NAMES ? text(`${found.length} of ${scopes.length} scopes`) : codeSpans(found);
  };
  const hasVariants = matrix.variants.length > 0;
  const rows = matrix.flags.map((flag): DetailRow => {
    const variants = hasVariants ? [codeSpans(variantsWith(matrix, flag))] : [];
    const debugClass = flag.debugClass ? text("yes") : none;
    return { entry: flagEntry(flag), own: [text(flag.description), onIn(flag), ...variants, debugClass] };
  });
  return detailTable(hasVariants ? LISTINGS.flagUse : LISTINGS.flagUseAtRunTime, rows);
}

function variantsWith({ variants }: Matrix, { name }: Flag): readonly string[] {
  return variants.filter(({ features }) => features.includes(name)).map((variant) => variant.name);
}

/** Who answers for a flag, how long it is to stay, and which others it needs or excludes: the flags that say so. */
export function flagTermsTable(matrix: Matrix): Markdown {
  return detailTable(
    LISTINGS.flagTerms,
    flagsWithTerms(matrix).map((flag) => ({
      entry: flagEntry(flag),
      own: [
        textOrNone(flag.owner),
        flag.permanent === undefined ? textOrNone(flag.expires) : md`stays: ${text(flag.permanent)}`,
        nameOrNone(flag.replacedBy),
        codeSpans(flag.implies),
        codeSpans(flag.prerequisites),
        codeSpans(flag.conflicts),
      ],
    })),
  );
}

/** The flags that have a last day, the next to go first, with the quarter that it lies in. */
export function flagEndTable(matrix: Matrix): Markdown {
  const ending = matrix.flags.flatMap((flag) => (flag.expires === undefined ? [] : [{ flag, day: flag.expires }]));
  return detailTable(
    LISTINGS.flagEnds,
    sortedBy(ending, ({ flag, day }) => `${day} ${flag.name}`).map(({ flag, day }) => ({
      entry: flagEntry(flag),
      own: [text(quarterOf(day)), text(day), textOrNone(flag.owner), nameOrNone(flag.replacedBy)],
    })),
  );
}

/** The quarter of a day written `YYYY-MM-DD`: `2027 Q1`. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Which variant has which flag: a row for each flag that some variant has, a column for each variant. */
export function flagsByVariantTable(matrix: Matrix): Markdown {
  const { flags, variants } = matrix;
  const built = flags.filter((flag) => variantsWith(matrix, flag).length > 0);
  const rows = built.map((flag): DetailRow => {
    const own = variants.map(({ features }) => (features.includes(flag.name) ? text("on") : none));
    return { entry: flagEntry(flag), own };
  });
  return detailTable(
    LISTINGS.flagsByVariant,
    rows,
    variants.map(({ name }) => codeSpan(name).markdown),
  );
}

const textOrNone = (written: string | undefined): Markdown => (written === undefined ? none : text(written));
const nameOrNone = (written: string | undefined): Markdown => (written === undefined ? none : codeSpan(written));

/** The flags that the table of terms has a row for. */
export function flagsWithTerms({ flags }: Matrix): readonly Flag[] {
  return flags.filter(
    ({ owner, expires, permanent, replacedBy, implies, prerequisites, conflicts }) =>
      [owner, expires, permanent, replacedBy].some((term) => term !== undefined) ||
      [implies, prerequisites, conflicts].some((list) => list.length > 0),
  );
}

/** What every listing says of a variant. */
export function variantEntry(variant: Variant): MasterEntry {
  return {
    name: codeSpan(variant.name),
    type: text("Variant"),
    category: text(variant.useCase),
    domain: nameOrAll(variant.domain),
    scope: nameOrAll(variant.scope),
    tier: text(variant.tier),
    impact: text(featureCount(variant)),
    status: text(variant.status),
  };
}

/** The build variants in the master table format. */
export function variantTable({ variants }: Matrix): Markdown {
  return masterTable(
    variants.map((variant) => ({
      ...variantEntry(variant),
      name: md`${codeSpan(variant.name)} (${text(variant.title)})`,
    })),
  );
}

function featureCount({ features }: Variant): string {
  return features.length === 1 ? "1 flag" : `${features.length} flags`;
}

/** The flags of each variant, and the arguments that build it. */
export function variantFlagTable({ variants }: Matrix): Markdown {
  return detailTable(
    LISTINGS.variantFlags,
    variants.map((variant) => ({
      entry: variantEntry(variant),
      own: [codeSpans(variant.features), codeSpan(variant.features.map((flag) => `--feature=${flag}`).join(" "))],
    })),
  );
}
