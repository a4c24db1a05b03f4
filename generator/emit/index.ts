import { docs } from "./docs.ts";
import type { Emitter } from "./emitter.ts";
import { factory } from "./factory.ts";
import { flags } from "./flags.ts";
import { guardrails } from "./guardrails.ts";
import { guides } from "./guides.ts";
import { handbook } from "./handbook.ts";
import { heatMap } from "./heat-map.ts";
import { schema } from "./schema.ts";
import { scopes } from "./scopes.ts";
import { security } from "./security.ts";
import { securityFramework } from "./security-framework.ts";
import { tableStandard } from "./table-standard.ts";
import { validators } from "./validators.ts";
import { workflows } from "./workflows.ts";

/** Every emitter of scopec. To add one: its file, a line here, a golden case in `tests/emit/golden/`. */
export const EMITTERS: readonly Emitter[] = [
  scopes,
  flags,
  security,
  validators,
  docs,
  guides,
  handbook,
  heatMap,
  securityFramework,
  tableStandard,
  workflows,
  guardrails,
  factory,
  schema,
];
