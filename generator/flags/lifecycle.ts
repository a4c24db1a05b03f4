import type { Position } from "../base/source-text.ts";
import { startOf } from "../base/span.ts";
import type { Flag, Matrix } from "../model/matrix.ts";
import type { ScanSubject } from "./check.ts";
import { usesByFlag } from "./checks/helpers/uses.ts";

/** A place of the source that asks for a flag. */
export interface FlagReference extends Position {
  readonly path: string;
}

/** How a flag stands: who has it, since and until when, what asks for it, and where it is on. */
export interface FlagLifecycle {
  readonly name: string;
  readonly description: string;
  readonly owner?: string;
  readonly since: string;
  readonly expires?: string;
  /** Why it stays for good. */
  readonly permanent?: string;
  /** The flag to ask for instead. */
  readonly replacedBy?: string;
  /** Whether its last day is over. */
  readonly isExpired: boolean;
  readonly status: string;
  readonly references: readonly FlagReference[];
  /** The rows that have it on, as host and platform. */
  readonly rows: readonly { readonly host: string; readonly platform: string }[];
  readonly variants: readonly string[];
}

/** The flags of a spec with what a scan found of them, by name. */
export function lifecycles(subject: ScanSubject): readonly FlagLifecycle[] {
  const { matrix, today } = subject;
  const uses = usesByFlag(subject);
  return matrix.flags.map((flag) => ({
    ...catalogued(flag, today),
    references: (uses.get(flag.name) ?? []).map(({ span }) => ({ path: span.source.path, ...startOf(span) })),
    ...whereOn(matrix, flag.name),
  }));
}

function catalogued(flag: Flag, today: string | undefined) {
  const { name, description, owner, since, expires, permanent, replacedBy, status } = flag;
  return {
    name,
    description,
    ...(owner !== undefined && { owner }),
    since,
    ...(expires !== undefined && { expires }),
    ...(permanent !== undefined && { permanent }),
    ...(replacedBy !== undefined && { replacedBy }),
    isExpired: today !== undefined && expires !== undefined && expires < today,
    status,
  };
}

function whereOn({ rows, variants }: Matrix, flag: string) {
  return {
    rows: rows
      .filter(({ flags }) => flags.includes(flag))
      .map(({ host, platform }) => ({ host: host.canonical, platform })),
    variants: variants.filter(({ features }) => features.includes(flag)).map(({ name }) => name),
  };
}
