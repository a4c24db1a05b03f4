import type { Host } from "./host.ts";

/** A host on which some files read as other texts, by path as they are asked for; all else is as on the host below it. */
export function withTexts(host: Host, texts: ReadonlyMap<string, string>): Host {
  return {
    ...host,
    readText(path) {
      const text = texts.get(path);
      return text === undefined ? host.readText(path) : { kind: "text", text };
    },
  };
}
