/** A webhook as it is sent. */
export interface Delivery {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The most often that a delivery is tried, and the pauses between, in seconds. */
const PAUSES = [1, 5, 30, 120, 600] as const;

/** A delivery of an event, signed with the secret of the enterprise customer (from WEBHOOK_SECRET) as `sha256=<hex>`. */
export async function signedDelivery(event: string, payload: unknown): Promise<Delivery> {
  const body = JSON.stringify({ event, payload, retries: PAUSES.length });
  const secret = new TextEncoder().encode(Bun.env["WEBHOOK_SECRET"] ?? "enterprise-webhook-secret-for-tests");
  const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const signature = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(body));
  const digits = [...new Uint8Array(signature)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return {
    headers: {
      "content-type": "application/json",
      "x-enterprise-event": event,
      "x-enterprise-signature": `sha256=${digits}`,
      "x-enterprise-retry-after": PAUSES.join(","),
    },
    body,
  };
}
