/**
 * `node --import scopec/register app.js`: from then on `bun:bundle` is `scopec/bun-bundle`, which takes flags from
 * `SCOPEC_FEATURES`. Under Bun it does nothing, since Bun has `bun:bundle` itself.
 */
import nodeModule from "node:module";

const SHIM = import.meta.resolve("scopec/bun-bundle");

type Next = (specifier: string, context: unknown) => unknown;

/** What later versions of Node have: hooks that run in the same thread. */
interface Hooking {
  readonly registerHooks?: (hooks: { resolve(specifier: string, context: unknown, next: Next): unknown }) => unknown;
}

/** The same for a thread of its own, as a module of its own. */
const HOOKS = `export const resolve = (specifier, context, next) =>
  specifier === "bun:bundle" ? { url: ${JSON.stringify(SHIM)}, shortCircuit: true } : next(specifier, context);`;

const { registerHooks } = nodeModule as Hooking;
if (process.versions["bun"] === undefined) {
  if (registerHooks === undefined) nodeModule.register(`data:text/javascript,${encodeURIComponent(HOOKS)}`);
  else {
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === "bun:bundle" ? { url: SHIM, shortCircuit: true } : next(specifier, context),
    });
  }
}
