/** `scopec/runtime/request`: from a request to its scope. Apart from `scopec/runtime`, since it brings `ipaddr.js`. */
export {
  type FastifyRequestLike,
  type FetchRequestLike,
  fromFastify,
  fromFetch,
  fromHono,
  fromNode,
  type HonoContextLike,
  type NodeRequestLike,
} from "./adapters.ts";
export type { HostSource, RequestRejectionCode } from "./host-claim.ts";
export type { HeaderLines, RequestFacts } from "./request-facts.ts";
export {
  createScopeFromRequest,
  type RequestDecision,
  type RequestOptions,
  type ScopeFromRequest,
} from "./scope-from-request.ts";
