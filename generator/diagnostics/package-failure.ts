import type { Span } from "../base/span.ts";
import { fromCatalogue } from "./catalogue.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Code of others, as findings name it. */
export interface PackageOrigin {
  /** As the config lists it. */
  readonly package: string;
  /** Where the config lists it. */
  readonly span: Span;
}

/** Thrown for an emitter or rule of others that is broken; whoever runs it makes a finding of it. */
export class PackageFailure extends Error {
  override readonly name = "PackageFailure";
  /** The finding, at the line of the config that lists the package. */
  readonly finding: Diagnostic;

  constructor(origin: PackageOrigin, what: string, reason: string) {
    super(`${what} of ${origin.package} is broken: ${reason}`);
    this.finding = fromCatalogue("no-broken-package", { package: origin.package, what, reason }, { span: origin.span });
  }
}
