import { PackageFailure, type PackageOrigin } from "../diagnostics/package-failure.ts";
import type { Artifact, Emitter } from "../emit/emitter.ts";
import { isMap } from "../model/plain-data.ts";
import { whyUnsafe } from "../plan/safe-path.ts";
import { copyOf, runGuarded } from "./run-guarded.ts";

/**
 * An emitter of others as one of scopec's own, called `<label>/<name>`: it gets a copy of the matrix, it is run twice, and what
 * it gives is looked at.
 *
 * @throws {PackageFailure} from `emit`: for an exception, for what are no artifacts, for a path that leaves the project or a
 * text that is not as texts have to be, and where the two runs differ
 */
export function guardEmitter(emitter: Emitter, label: string, origin: PackageOrigin): Emitter {
  const what = `the emitter \`${emitter.name}\``;
  const fail = (reason: string): never => {
    throw new PackageFailure(origin, what, reason);
  };
  return {
    name: `${label}/${emitter.name}`,
    describe: emitter.describe,
    emit(matrix) {
      const [first, second] = [0, 1].map(() => runGuarded(origin, what, () => emitter.emit(copyOf(matrix)) as unknown));
      if (!Array.isArray(first))
        return fail("it gives no list of files; `emit` has to return one, and not to wait for anything");
      const artifacts = first.map((value: unknown) => readArtifact(value, fail));
      if (JSON.stringify(first) !== JSON.stringify(second))
        fail("it gives other files each time; a file may depend on nothing but the matrix");
      return artifacts;
    },
  };
}

function readArtifact(value: unknown, fail: (reason: string) => never): Artifact {
  const { path, text, origin } = isMap(value) ? value : {};
  if (typeof path !== "string" || typeof text !== "string") return fail("it gives a file without a `path` or a `text`");
  const unsafe = whyUnsafe(path);
  if (unsafe !== undefined) fail(`it would write \`${path}\`: ${unsafe}`);
  if (!Array.isArray(origin) || !origin.every((pointer) => typeof pointer === "string" && /^(?:\/|$)/.test(pointer)))
    return fail(`\`origin\` of \`${path}\` is no list of JSON Pointers`);
  if (text.includes("\r")) fail(`\`${path}\` has line endings other than LF`);
  if (/\p{Cs}/u.test(text)) fail(`\`${path}\` has half a character, which no file can hold`);
  if (!/[^\n]\n$/.test(text)) fail(`\`${path}\` does not end in one line feed`);
  return { path, text, origin };
}
