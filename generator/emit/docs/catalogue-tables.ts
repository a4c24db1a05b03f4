import type { Flag, Matrix, Variant } from "../../model/matrix.ts";
import { ALL } from "../../model/names.ts";
import { flagsOf, servingScopes } from "../../model/views.ts";
import { codeSpan, codeSpans, type Markdown, md, none, table, text } from "../writers/markdown.ts";
import { masterTable } from "./master-table.ts";

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

/** The flag catalogue in the master table format. */
export function flagTable({ flags }: Matrix): Markdown {
  return masterTable(
    flags.map((flag) => ({
      name: codeSpan(flag.name),
      type: text(flag.type),
      category: text(flag.category),
      domain: nameOrAll(flag.domain),
      scope: nameOrAll(flag.scope),
      tier: text(flag.tier),
      ...(flag.size !== undefined && { impact: text(flag.size) }),
      status: text(`${flag.since} / ${flag.status}`),
      ...(flag.approval !== undefined && { approval: text(flag.approval) }),
    })),
  );
}

/** What each flag does, and the scopes in which some row has it on. */
export function flagUseTable(matrix: Matrix): Markdown {
  const scopes = servingScopes(matrix).map(({ name }) => ({ name, flags: new Set(flagsOf(matrix, name)) }));
  const onIn = ({ name }: Flag) => scopes.filter(({ flags }) => flags.has(name)).map((scope) => scope.name);
  const builtInto = ({ name }: Flag) =>
    matrix.variants.filter(({ features }) => features.includes(name)).map((v) => v.name);
  return table(
    ["Flag", "What it switches on", "On in scopes", "Built into variants", "Debug class"],
    matrix.flags.map((flag) => [
      codeSpan(flag.name),
      text(flag.description),
      codeSpans(onIn(flag)),
      codeSpans(builtInto(flag)),
      flag.debugClass ? text("yes") : none,
    ]),
  );
}

/** Who answers for a flag, how long it is to stay, and which others it needs or excludes: the flags that say so. */
export function flagTermsTable(matrix: Matrix): Markdown {
  return table(
    ["Flag", "Owner", "Gone after", "Replaced by", "Implies", "Requires", "Conflicts with"],
    flagsWithTerms(matrix).map(({ name, owner, expires, permanent, replacedBy, implies, prerequisites, conflicts }) => [
      codeSpan(name),
      owner === undefined ? none : text(owner),
      permanent === undefined ? (expires === undefined ? none : text(expires)) : md`stays: ${text(permanent)}`,
      replacedBy === undefined ? none : codeSpan(replacedBy),
      codeSpans(implies),
      codeSpans(prerequisites),
      codeSpans(conflicts),
    ]),
  );
}

/** The flags that the table of terms has a row for. */
export function flagsWithTerms({ flags }: Matrix): readonly Flag[] {
  return flags.filter(
    ({ owner, expires, permanent, replacedBy, implies, prerequisites, conflicts }) =>
      [owner, expires, permanent, replacedBy].some((term) => term !== undefined) ||
      [implies, prerequisites, conflicts].some((list) => list.length > 0),
  );
}

/** The build variants in the master table format. */
export function variantTable({ variants }: Matrix): Markdown {
  return masterTable(
    variants.map((variant) => ({
      name: md`${codeSpan(variant.name)} (${text(variant.title)})`,
      type: text("Variant"),
      category: text(variant.useCase),
      domain: nameOrAll(variant.domain),
      scope: nameOrAll(variant.scope),
      tier: text(variant.tier),
      impact: text(featureCount(variant)),
      status: text(variant.status),
    })),
  );
}

function featureCount({ features }: Variant): string {
  return features.length === 1 ? "1 flag" : `${features.length} flags`;
}

/** The flags of each variant, and the arguments that build it. */
export function variantFlagTable({ variants }: Matrix): Markdown {
  return table(
    ["Variant", "Flags", "Arguments of `bun build`"],
    variants.map(({ name, features }) => [
      codeSpan(name),
      codeSpans(features),
      codeSpan(features.map((flag) => `--feature=${flag}`).join(" ")),
    ]),
  );
}
