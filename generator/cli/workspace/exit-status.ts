import { PACKAGE_FAILURES } from "../../diagnostics/config-catalogue.ts";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import type { ExitStatus } from "../command.ts";

/** The exit status that findings ask for: 2 where code of others kept scopec from doing its work, 1 for other errors. */
export function exitStatusOf(findings: readonly Diagnostic[]): ExitStatus {
  if (findings.some(({ code }) => PACKAGE_FAILURES.includes(code))) return 2;
  return hasErrors(findings) ? 1 : 0;
}
