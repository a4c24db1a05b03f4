/**
 * Six worked examples of `feature()`. Each function stands for a piece of an application; what a variant does not build in is
 * not in its bundle. Run it as a variant with `bun --feature=DEBUG examples/registry-features/index.ts`.
 */
import { auditTrail } from "./audit-trail.ts";
import { branding } from "./branding.ts";
import { debugOutput } from "./debug-output.ts";
import { packageSource } from "./package-source.ts";
import { secretsStore } from "./secrets-store.ts";
import { uploadTarget } from "./upload-target.ts";

const report = {
  audit: auditTrail("publish"),
  branding: branding(),
  debug: debugOutput({ packages: 3 }),
  packages: packageSource(),
  secrets: secretsStore(),
  upload: uploadTarget("pkg-1.0.0.tgz"),
};

process.stdout.write(`${JSON.stringify(report)}\n`);
