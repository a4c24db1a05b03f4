import * as runtime from "../../runtime/index.ts";
import type { ReadOnlyHost } from "../host/host.ts";
import { createModuleLoader, type ModuleLoader } from "./load-modules.ts";

/** The generated modules that tests look at, by the names that the tests call them. */
export type GeneratedModules = Readonly<
  Record<"matrix" | "limits" | "flags" | "facts" | "isScopeContext" | "isPerfMetric", unknown>
>;

/** Loads what generated tests import, for a test runner that reads no TypeScript. */
export async function loadGeneratedWith(load: ModuleLoader): Promise<GeneratedModules> {
  const matrix = await load("generated/scopes.ts");
  const { FEATURE_FLAGS: flags } = (await load("generated/flags.ts")) as { readonly FEATURE_FLAGS?: unknown };
  const { LIMITS: limits } = (await load("generated/security.ts")) as { readonly LIMITS?: unknown };
  const { facts } = (await load("generated/guardrails/facts.ts")) as { readonly facts?: unknown };
  const validators = await load("generated/validators/index.ts");
  const { isScopeContext, isPerfMetric } = validators as { isScopeContext?: unknown; isPerfMetric?: unknown };
  return { matrix, limits, flags, facts, isScopeContext, isPerfMetric };
}

/**
 * The generated modules of a host.
 *
 * @throws {CannotLoad} when one is missing or broken
 */
export function loadAlone(host: ReadOnlyHost): Promise<GeneratedModules> {
  return loadGeneratedWith(createModuleLoader(host, new Map([["scopec/runtime", runtime]])));
}
