import type { DashboardServer } from "../../../runtime/realtime/index.ts";

/** The time on the clock of the tests of what is said. */
export const START = 1_800_000_000_000;
const ABOUT_CLIENT = { scope: "ACME", client: "client-of-ACME", timestamp: START };
const AUTH = { type: "AUTH", severity: "WARNING" };

/** What the audit log has of each. */
export const EVENTS = {
  refused: { ...AUTH, message: "a request was refused", scope: null, timestamp: START },
  connects: { type: "AUTH", severity: "INFO", message: "a client connects", ...ABOUT_CLIENT },
  full: { ...AUTH, message: "a scope has no more connections", details: {}, ...ABOUT_CLIENT },
  overLimit: { ...AUTH, message: "a client is over its limit", details: {}, ...ABOUT_CLIENT },
  unpermitted: { ...AUTH, message: "a client asked for what its token does not permit", ...ABOUT_CLIENT },
  published: { ...AUTH, message: "a client published without permission", ...ABOUT_CLIENT },
  violation: {
    ...{ type: "SCOPE_VIOLATION", severity: "CRITICAL" },
    ...{ message: "a client asked for another scope", ...ABOUT_CLIENT },
  },
} as const;

/** The counters that are not zero, without the prefix of their names. */
export async function countersOf({ origin }: DashboardServer): Promise<Readonly<Record<string, number>>> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  const all = [...text.matchAll(/^scopec_([a-z_]+) (\d+)$/gm)].map(([, name, value]) => [name, Number(value)] as const);
  return Object.fromEntries(all.filter(([, value]) => value > 0));
}
