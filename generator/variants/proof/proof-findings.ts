import { groupBy, type NonEmpty } from "../../base/group.ts";
import { showPlace } from "../../base/span.ts";
import { nearest } from "../../base/suggest.ts";
import { fromCatalogue } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nameVariants } from "../build-variant.ts";
import type { FlagModule, FlagProblem } from "../guards/flag-module.ts";
import type { VariantProof } from "./prove-variant.ts";

/** A variant's name and what its builds showed. */
export type NamedProof = readonly [variant: string, proof: VariantProof];

/** A finding for each call that asks for a flag which the catalogue does not have: it is off in every build. */
export function unknownFlags(proofs: readonly NamedProof[], known: readonly string[]): readonly Diagnostic[] {
  const calls = modulesOf(proofs).flatMap((module) => module.calls);
  return calls
    .filter(({ flag }) => !known.includes(flag))
    .map(({ flag: name, span }) => {
      const parameters = { kind: "flag", name, suggestion: nearest(name, known), known, section: "flags" };
      return fromCatalogue("no-unknown-reference", parameters, { span });
    });
}

/** What is wrong with some variants according to their proofs, each thing once. */
export function proofFindings(proofs: readonly NamedProof[]): readonly Diagnostic[] {
  const each = <T>(pick: (proof: VariantProof) => readonly T[]) =>
    proofs.flatMap(([variant, proof]) => pick(proof).map((item) => ({ variant, item })));
  const survivors = <T extends { readonly fate: string }>(items: readonly T[]) =>
    items.filter(({ fate }) => fate === "survives");
  const regions = each(({ regions: all }) => survivors(all).map(({ region }) => region));
  const comments = each(({ comments: all }) => survivors(all).map(({ comment }) => comment));
  const modules = each(({ modules: all }) => survivors(all));
  const literals = each(({ literals: all }) => all.filter(({ foundIn }) => foundIn !== undefined));
  return [
    ...byPlace(
      regions,
      ({ span }) => span,
      ([{ item }, variants]) =>
        fromCatalogue("no-surviving-code", { condition: item.written, variants }, { span: item.span }),
    ),
    ...byPlace(
      comments,
      ({ span }) => span,
      ([{ item }, variants]) => fromCatalogue("no-surviving-comment", { variants }, { span: item.span }),
    ),
    ...byPlace(
      modules,
      ({ because }) => because.span,
      ([{ item }, variants]) =>
        fromCatalogue("no-surviving-module", { module: item.path, variants }, { span: item.because.span }),
    ),
    ...byPlace(
      literals,
      ({ literal }) => literal.span,
      ([{ item }, variants]) => {
        const { literal, foundIn = "" } = item;
        return fromCatalogue(
          "no-surviving-text",
          { text: literal.text, where: foundIn, variants },
          { span: literal.span },
        );
      },
    ),
    ...modulesOf(proofs).flatMap(({ problems }) => problems.map(problemFinding)),
  ];
}

/** The files with flags in them that any of the variants has. */
function modulesOf(proofs: readonly NamedProof[]): readonly FlagModule[] {
  return [...new Set(proofs.flatMap(([, { files }]) => [...files.values()].map(({ module }) => module)))];
}

interface Found<T> {
  readonly variant: string;
  readonly item: T;
}

function byPlace<T>(
  found: readonly Found<T>[],
  spanOf: (item: T) => Parameters<typeof showPlace>[0],
  toFinding: (group: readonly [first: Found<T>, variants: string]) => Diagnostic,
): readonly Diagnostic[] {
  const groups: Iterable<NonEmpty<Found<T>>> = groupBy(found, ({ item }) => showPlace(spanOf(item))).values();
  return [...groups].map((group) => toFinding([group[0], nameVariants(group.map(({ variant }) => variant))]));
}

function problemFinding({ kind, span, what }: FlagProblem): Diagnostic {
  const written = span.source.text.slice(span.start, span.end).replace(/\s+/g, " ");
  return fromCatalogue(kind === "value" ? "no-flag-value" : "no-unproven-guard", { written, what }, { span });
}
