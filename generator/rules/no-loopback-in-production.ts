import { groupBy } from "../base/group.ts";
import { columnPlace } from "./helpers/places.ts";
import { defineRule } from "./rule.ts";

export const noLoopbackInProduction = defineRule({
  code: "no-loopback-in-production",
  severity: "error",
  describe:
    "No production scope serves a host that means the machine itself: whoever develops there, or gets a request sent to it, would reach customers' data.",
  why: "`localhost`, `127.0.0.1` and `[::1]` mean whatever machine the request is made on: a developer's laptop, a build runner, the server itself. A production scope there gives customers' storage and secrets to whoever runs the code, and a server that can be made to call itself (a webhook, an image to fetch) reaches them from outside. Serve these hosts by a scope of their own that is `loopbackOnly`, with storage and secrets made up for development.",
  check: ({ rows, scopes }) => {
    const production = new Set(scopes.filter((scope) => scope.production).map(({ name }) => name));
    return [...groupBy(rows, ({ host }) => host.canonical).values()].flatMap(([row]) =>
      row === undefined || !production.has(row.scope) || !isLoopback(row.host.lookup)
        ? []
        : [
            {
              message: `\`${row.host.canonical}\` means the machine itself, but scope \`${row.scope}\` is for production`,
              help: "Serve loopback hosts by a scope of their own, marked `loopbackOnly`.",
              at: columnPlace(row, "servingDomain"),
            },
          ],
    );
  },
});

/** Names and addresses of the machine itself: RFC 6761 §6.3, RFC 1122 §3.2.1.3, RFC 4291 §2.5.3. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(?:\.\d+){3}$/.test(host);
}
