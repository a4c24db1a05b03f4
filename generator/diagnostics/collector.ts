import { type CatalogueCode, type CatalogueParameters, fromCatalogue } from "./catalogue.ts";
import type { Checked, Diagnostic, FindingPlace } from "./diagnostic.ts";
import { hasErrors } from "./diagnostic.ts";

/** Gathers findings while a stage goes on, so that all of them are reported at once. */
export interface Collector {
  /** Adds a finding of the catalogue at a place. */
  report<C extends CatalogueCode>(code: C, parameters: CatalogueParameters<C>, place: FindingPlace): void;
  /** What was found so far, for who has a value in any case. */
  diagnostics(): readonly Diagnostic[];
  /** Ends the stage: the value counts only if no error was found. */
  checked<T>(value: T): Checked<T>;
}

/** A fresh, empty collector. */
export function createCollector(): Collector {
  const found: Diagnostic[] = [];
  return {
    report(code, parameters, place) {
      found.push(fromCatalogue(code, parameters, place));
    },
    diagnostics: () => found,
    checked(value) {
      return [hasErrors(found) ? undefined : value, found];
    },
  };
}
