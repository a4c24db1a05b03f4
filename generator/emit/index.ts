import { docs } from "./docs.ts";
import type { Emitter } from "./emitter.ts";
import { factory } from "./factory.ts";
import { flags } from "./flags.ts";
import { guardrails } from "./guardrails.ts";
import { guides } from "./guides.ts";
import { schema } from "./schema.ts";
import { scopes } from "./scopes.ts";
import { security } from "./security.ts";
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
  workflows,
  guardrails,
  factory,
  schema,
];
