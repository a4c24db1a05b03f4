import { groupBy } from "../base/group.ts";
import { withLineFeeds } from "../base/hash.ts";
import { fileSpan } from "../base/span.ts";
import { fromCatalogue } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isMap } from "../model/plain-data.ts";
import { nameVariants } from "./build-variant.ts";
import { type CertifiedGuard, certificatePath, readGuards } from "./certificate.ts";
import { lostGuards } from "./lost-guards.ts";

/** A variant's certificate as the sources give it now. */
export interface FreshCertificate {
  readonly variant: string;
  readonly text: string;
  readonly guards: readonly CertifiedGuard[];
}

/** How a part of a certificate that differs is spoken of. */
const PARTS: Readonly<Record<string, string>> = {
  bundler: "it was made with another bundler",
  flagsOn: "other flags are on",
  flagsOff: "other flags are off",
  entries: "it is about other files",
  guards: "other branches are in the sources",
  modules: "other files are only used where flags rule them out",
  outputs: "the files are others",
  sources: "the sources have changed",
  sourceMaps: "source maps are treated in another way",
};

/** Gives the text of a file of the project; `undefined` when it cannot be read. */
export type ReadText = (path: string) => string | undefined;

/** A finding for each branch that a committed certificate names and that is gone, at its line. */
export function findLostGuards(fresh: readonly FreshCertificate[], readText: ReadText): readonly Diagnostic[] {
  return fresh.flatMap(({ variant, guards }) =>
    lostGuards(readGuards(readText(certificatePath(variant)) ?? ""), guards, readText),
  );
}

/** The certificates that are not as they are committed: a finding for all that differ in the same way. */
export function checkCertificates(fresh: readonly FreshCertificate[], readText: ReadText): readonly Diagnostic[] {
  const drifts = fresh.flatMap(({ variant, text }) => {
    const committed = readText(certificatePath(variant));
    if (committed !== undefined && withLineFeeds(committed) === text) return [];
    return [
      { variant, what: committed === undefined ? "there is none" : differenceOf(withLineFeeds(committed), text) },
    ];
  });
  return [...groupBy(drifts, ({ what }) => what)].map(([what, group]) => {
    const variants = nameVariants(group.map(({ variant }) => variant));
    return fromCatalogue(
      "drift-certificate",
      { variants, what },
      { span: fileSpan(certificatePath(group[0].variant)) },
    );
  });
}

function differenceOf(committed: string, fresh: string): string {
  const [before, after] = [parsed(committed), parsed(fresh)];
  if (Object.keys(before).length === 0) return "it cannot be read";
  // The sources change with everything else, so they are named last.
  const keys = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const key = keys.find((each) => each !== "sources" && each in PARTS) ?? keys[0] ?? "";
  return PARTS[key] ?? "it reads differently";
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isMap(value) ? value : {};
  } catch {
    return {};
  }
}
