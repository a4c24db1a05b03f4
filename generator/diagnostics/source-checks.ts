/**
 * What `scopec flags scan` finds in sources, by code, so that a spec may set how grave it is; those that are `essential` mean
 * that one tenant's code is in another's bundle, and stay errors.
 */
export const SOURCE_CHECKS: Readonly<Record<string, { readonly essential: boolean }>> = {
  "no-dynamic-flag-name": { essential: false },
  "no-early-exit": { essential: false },
  "no-expired-feature": { essential: false },
  "no-feature-as-value": { essential: false },
  "no-feature-detour": { essential: true },
  "no-feature-list": { essential: true },
  "no-foreign-feature": { essential: false },
  "no-kept-comment": { essential: false },
  "no-leaking-feature": { essential: true },
  "no-refused-import": { essential: false },
  "no-replaced-feature": { essential: false },
  "no-stored-flag": { essential: false },
  "no-unbuilt-combination": { essential: false },
  "no-undeclared-feature": { essential: false },
  "no-unreachable-feature": { essential: false },
  "no-unread-source": { essential: false },
  "no-unused-feature": { essential: false },
};

/** The check of the source of a code; `undefined` where there is none. */
export function sourceCheck(code: string): { readonly essential: boolean } | undefined {
  return Object.hasOwn(SOURCE_CHECKS, code) ? SOURCE_CHECKS[code] : undefined;
}

/** What `scopec gen` finds about where the project is: a spec sets how grave it is, but no place in the spec could be waived. */
export const PROJECT_CHECKS: readonly string[] = ["no-unrun-workflow"];

/** Whether a code is that of a check of the project's surroundings. */
export function isProjectCheck(code: string): boolean {
  return PROJECT_CHECKS.includes(code);
}
