import { createRequire } from "node:module";
import type { Plugin } from "rolldown";

const PREFIX = "\0late:";

/**
 * Puts something in the place of modules of Node that loads each of them when one of its members is asked for. To load
 * `node:child_process` takes Node 5 ms, since sockets and streams come with it, and commander would do so in each run.
 *
 * @param names as they are imported, such as `node:child_process`
 */
export function lateBuiltins(names: readonly string[]): Plugin {
  return {
    name: "late-builtins",
    resolveId: (id, importer) => (names.includes(id) && !importer?.startsWith(PREFIX) ? `${PREFIX}${id}` : null),
    load: (id) => (id.startsWith(PREFIX) ? { code: stub(id.slice(PREFIX.length)), moduleType: "js" } : null),
  };
}

function stub(name: string): string {
  const members = Object.keys(createRequire(import.meta.url)(name));
  const getters = members.map((member) => `get ${member}() { return require("${name}").${member}; }`);
  return `module.exports = { ${getters.join(", ")} };\n`;
}
