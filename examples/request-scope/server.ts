import { createServer } from "node:http";
import { createScopeFromRequest, fromNode } from "scopec/runtime/request";
import { getMatrixRow, hostRules } from "../../generated/scopes.ts";

const scopeFromRequest = createScopeFromRequest(hostRules, { trustedProxies: ["10.0.0.0/8", "2001:db8:a::/48"] });

/** A server whose every answer is about the scope of the request. */
export const server = createServer((request, response) => {
  const { scope, canonicalHost, reason, code } = scopeFromRequest(fromNode(request));
  const row = getMatrixRow(canonicalHost ?? "", "Linux");
  response.end(`${scope} ${row.storagePath} ${code ?? reason}`);
});
