/** An entry of the log; each hash covers the one before, so that none can be changed or left out unseen. */
export interface AuditEntry {
  readonly number: number;
  readonly actor: string;
  readonly action: string;
  readonly hash: string;
}

/** A log in memory. */
export interface AuditLog {
  add(actor: string, action: string): void;
  entries(): readonly AuditEntry[];
  /** Whether every hash is what it should be. */
  isIntact(): boolean;
}

/** A fresh log. */
export function createAuditLog(): AuditLog {
  const entries: AuditEntry[] = [];
  const hashOf = (number: number, { actor, action }: { actor: string; action: string }, before: string) =>
    new Bun.CryptoHasher("sha256").update(JSON.stringify([number, actor, action, before])).digest("hex");
  return {
    add(actor, action) {
      const number = entries.length + 1;
      const before = entries.at(-1)?.hash ?? "enterprise-audit-log";
      entries.push({ number, actor, action, hash: hashOf(number, { actor, action }, before) });
    },
    entries: () => entries,
    isIntact: () =>
      entries.every(
        (entry, index) => entry.hash === hashOf(index + 1, entry, entries[index - 1]?.hash ?? "enterprise-audit-log"),
      ),
  };
}
