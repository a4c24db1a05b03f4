/**
 * A small package service. What only enterprise customers get (reports, a dashboard, an audit log, signed webhooks) is code of
 * its own, and is not in the public build. Start it as a variant with `bun --feature=ENTERPRISE examples/flagged-service/server.ts`,
 * or build one with `scopec build enterprise --entry examples/flagged-service/server.ts`.
 */
import { createService } from "./service.ts";

const service = await createService();
const server = Bun.serve({ hostname: "127.0.0.1", port: Number(Bun.env["PORT"] ?? 0), fetch: service });

process.stdout.write(`${server.url.href}\n`);
