import { ELIMINATED } from "./eliminated.ts";
import { LEAKING } from "./leaking.ts";
import { REJECTED } from "./rejected.ts";
import type { Shape } from "./shape.ts";

/** Every shape, in the order of the documentation. */
export const SHAPES: readonly Shape[] = [...ELIMINATED, ...REJECTED, ...LEAKING];

/** The files of a shape, by name; `a.ts` is the one to build. */
export function filesOf({ code, files = {} }: Shape): Readonly<Record<string, string>> {
  const importing = /from "bun:bundle"|\("bun:bundle"\)|import \{ feature \} from/.test(code);
  return { "a.ts": importing ? `${code}\n` : `import { feature } from "bun:bundle";\n${code}\n`, ...files };
}
