import type { Host } from "../host/host.ts";

/** A host that reads some texts as if they were written already. */
export function overlayHost(host: Host, texts: ReadonlyMap<string, string>): Host {
  return {
    ...host,
    readText(path) {
      const text = texts.get(path);
      return text === undefined ? host.readText(path) : { kind: "text", text };
    },
  };
}
