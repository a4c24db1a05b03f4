/** Why a request is not answered as it would like. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 422 | 426 | 429 | 503;
  /** For whoever sent it: says nothing that they could not know. */
  readonly error: string;
  /** Seconds, with 429 and 503. */
  readonly retryAfter?: number;
  readonly details?: unknown;
}

/** What every answer says to browsers: keep nothing, guess nothing, run nothing from elsewhere. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** The answer to a request that is refused. */
export function refusalResponse({ status, error, retryAfter, details }: Refusal): Response {
  return Response.json(
    { error, details },
    {
      status,
      headers: {
        ...SECURITY_HEADERS,
        ...(status === 401 && { "www-authenticate": 'Bearer realm="scopec"' }),
        ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
      },
    },
  );
}

/** Whether it is a refusal, and not what was asked for. */
export function isRefusal(value: object): value is Refusal {
  return "error" in value;
}
