/**
 * What security costs, all of it: `bun bench/security.ts [--only=metrics|tokens|sockets] [options of that part]`. Each part is a
 * program of its own, so that none runs in what another has left behind: a metric against ajv, zod, TypeBox and valibot; a token
 * beside bare `node:crypto`; then sockets that are held for a minute. Only the last asserts: that no message crosses a scope or is lost.
 */
import { join } from "node:path";

const PARTS: ReadonlyMap<string, string> = new Map([
  ["metrics", "security-metrics.ts"],
  ["tokens", "security-tokens.ts"],
  ["sockets", "security-sockets.ts"],
]);

async function run(names: readonly string[], options: readonly string[]): Promise<number> {
  for (const name of names) {
    const file = PARTS.get(name);
    if (file === undefined) {
      process.stderr.write(`there is no part "${name}": take one of ${[...PARTS.keys()].join(", ")}\n`);
      return 2;
    }
    process.stdout.write(`\n== ${name} (bun bench/${file})\n\n`);
    const child = Bun.spawn([process.execPath, join(import.meta.dir, file), ...options], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    if ((await child.exited) !== 0) return 1;
  }
  return 0;
}

const given = process.argv
  .slice(2)
  .flatMap((option) => (option.startsWith("--only=") ? ["--only", option.slice(7)] : [option]));
const [first, only = "", ...rest] = given;
if (first !== undefined && first !== "--only") {
  process.stderr.write("options belong to a part: bun bench/security.ts --only=metrics|tokens|sockets [options]\n");
  process.exit(2);
}
process.exit(first === undefined ? await run([...PARTS.keys()], []) : await run([only], rest));
