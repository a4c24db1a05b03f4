import { canonicalizeHost } from "../../runtime/scope/canonicalize-host.ts";
import { groupBy } from "../base/group.ts";
import { showPlace } from "../base/span.ts";
import type { Row } from "../model/matrix.ts";
import { ANY_PLATFORM } from "../model/names.ts";
import { flagsOf, rowsOf } from "../model/views.ts";
import { explainFlag, type FlagExplanation, type Namesake } from "./explain-flag.ts";
import type { ExplainSubject } from "./explain-host.ts";

/** A row, by what it is for, its scope, and where it stands. */
export interface NamedRow {
  readonly row: string;
  readonly scope: string;
  readonly place: string;
}

interface Declared {
  /** Where it is declared. */
  readonly declared: string;
  readonly namesakes: readonly Namesake[];
}

/** What a scope is, and which hosts and flags it has. */
export interface ScopeExplanation extends Declared {
  readonly kind: "scope";
  readonly scope: string;
  readonly description: string;
  readonly tier: string;
  /** What is special about it, e.g. `production`. */
  readonly traits: readonly ("production" | "fallback" | "loopbackOnly" | "buildOnly")[];
  readonly aliases: readonly string[];
  readonly rows: readonly NamedRow[];
  /** Those that are on in some row. */
  readonly flags: readonly string[];
  readonly variants: readonly string[];
}

/** What a platform is, and which rows apply on it. */
export interface PlatformExplanation extends Declared {
  readonly kind: "platform";
  readonly platform: string;
  readonly processPlatforms: readonly string[];
  /** Its own, and those for any platform of hosts that have none of its own. */
  readonly rows: readonly NamedRow[];
}

/** What a build variant is, and what it has built in. */
export interface VariantExplanation extends Declared {
  readonly kind: "variant";
  readonly variant: string;
  readonly title: string;
  /** A scope's name, or `all`. */
  readonly scope: string;
  /** A host, or `all`. */
  readonly domain: string;
  readonly status: string;
  readonly flags: readonly string[];
}

/** What a declared name is. */
export type NameExplanation = FlagExplanation | ScopeExplanation | PlatformExplanation | VariantExplanation;

/**
 * Explains the name of a flag, a scope (or an alias of it), a platform or a variant, found in this order; `undefined` for any other
 * word. The kind may stand before the name: `scope:ACME`.
 */
export function explainName(subject: ExplainSubject, word: string): NameExplanation | undefined {
  const [, kind, bare = word] = /^(flag|scope|platform|variant):(.+)$/s.exec(word) ?? [];
  const all = [explainFlag, explainScope, explainPlatform, explainVariant]
    .map((explainIn) => explainIn(subject, bare))
    .filter((each) => each !== undefined);
  const found = all.find((each) => kind === undefined || each.kind === kind);
  if (found === undefined) return undefined;
  const asked = canonicalizeHost(bare);
  const host = subject.matrix.rows.find((row) => asked.ok && row.host.canonical === asked.host);
  const others = all.filter((each) => each !== found);
  const namesakes: Namesake[] = others.map((other) => ({
    kind: other.kind,
    place: other.declared,
    ask: `${other.kind}:${bare}`,
  }));
  if (host !== undefined) {
    namesakes.push({ kind: "host", place: showPlace(subject.document.spanOf(host.pointer)), ask: `${bare}:80` });
  }
  return { ...found, namesakes };
}

/** The names that {@link explainName} knows. */
export function explainableNames({ matrix: { scopes, platforms, variants } }: ExplainSubject): readonly string[] {
  return [...scopes.flatMap(({ name, aliases }) => [name, ...aliases]), ...[...platforms, ...variants].map(nameOf)];
}

function explainScope({ document, matrix }: ExplainSubject, word: string): ScopeExplanation | undefined {
  const scope = matrix.scopes.find(({ name, aliases }) => name === word || aliases.includes(word));
  if (scope === undefined) return undefined;
  const { name, description, tier, aliases } = scope;
  return {
    kind: "scope",
    scope: name,
    description,
    tier,
    traits: (["production", "fallback", "loopbackOnly", "buildOnly"] as const).filter((trait) => scope[trait]),
    aliases,
    declared: showPlace(document.spanOf(scope.pointer, "key")),
    rows: namedRows(document, rowsOf(matrix, name)),
    flags: flagsOf(matrix, name),
    variants: matrix.variants.filter((variant) => variant.scope === name).map(nameOf),
    namesakes: [],
  };
}

function explainPlatform({ document, matrix }: ExplainSubject, word: string): PlatformExplanation | undefined {
  const platform = matrix.platforms.find(({ name }) => name === word);
  if (platform === undefined) return undefined;
  const hosts = groupBy(matrix.rows, ({ host }) => host.canonical);
  const rows = [...hosts.values()].flatMap((own) => {
    const exact = own.filter((row) => row.platform === word);
    return exact.length > 0 ? exact : own.filter((row) => row.platform === ANY_PLATFORM);
  });
  return {
    kind: "platform",
    platform: word,
    processPlatforms: platform.processPlatforms,
    declared: showPlace(document.spanOf(platform.pointer, "key")),
    rows: namedRows(document, rows),
    namesakes: [],
  };
}

function explainVariant({ document, matrix }: ExplainSubject, word: string): VariantExplanation | undefined {
  const variant = matrix.variants.find(({ name }) => name === word);
  if (variant === undefined) return undefined;
  const { title, scope, domain, status, features } = variant;
  const declared = showPlace(document.spanOf(variant.pointer, "key"));
  return { kind: "variant", variant: word, title, scope, domain, status, declared, flags: features, namesakes: [] };
}

function namedRows(document: ExplainSubject["document"], rows: readonly Row[]): readonly NamedRow[] {
  return rows.map(({ host, platform, scope, pointer }) => ({
    row: `${host.canonical} on ${platform}`,
    scope,
    place: showPlace(document.spanOf(pointer)),
  }));
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
