import type { GuardedMatrix } from "./subject.ts";

/** Hosts that mean the machine itself. */
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** A host, by the scope that it should get; the machine itself has none. */
interface Stranger {
  readonly host: string;
  readonly own: string | undefined;
}

/** A host that gets a scope, by a rule or as the fallback. */
interface Reaching extends Stranger {
  readonly rule: string | null;
}

/**
 * The hosts that get a scope though they are not its own.
 *
 * @throws what the matrix throws for one of them
 */
export type Reach = (scope: string) => readonly Reaching[];

/**
 * Asks once, when it is first wanted, what each stranger and the machine itself get: for each scope anew, it would be scopes
 * times hosts.
 */
export function createReach(matrix: GuardedMatrix, strangers: Readonly<Record<string, readonly string[]>>): Reach {
  let known: ReturnType<typeof resolveAll> | undefined;
  return (scope) => {
    known ??= resolveAll(matrix, strangers);
    const isStranger = ({ own }: Stranger) => own !== scope;
    const failure = known.failures.find(isStranger);
    if (failure !== undefined) throw failure.error;
    return (known.found.get(scope) ?? []).filter(isStranger);
  };
}

function resolveAll(matrix: GuardedMatrix, strangers: Readonly<Record<string, readonly string[]>>) {
  const found = new Map<string, Reaching[]>();
  const failures: (Stranger & { readonly error: unknown })[] = [];
  const ask = (host: string, own?: string) => {
    try {
      const { scope, rule } = matrix.resolveHost(host);
      const reaching = found.get(scope) ?? [];
      reaching.push({ host, rule, own });
      found.set(scope, reaching);
    } catch (error) {
      failures.push({ host, own, error });
    }
  };
  for (const host of LOOPBACK) ask(host);
  for (const [own, hosts] of Object.entries(strangers)) for (const host of hosts) ask(host, own);
  return { found, failures };
}
