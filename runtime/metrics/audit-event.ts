/** What an event is about. */
export type AuditEventType = "AUTH" | "SCOPE_VIOLATION" | "METRIC_MUTATION" | "CONFIG_CHANGE" | "ERROR";

/** How grave it is; `CRITICAL` ones are to be delivered at once. */
export type AuditSeverity = "INFO" | "WARNING" | "ERROR" | "CRITICAL";

/** Who did it, as far as that is known. */
export interface AuditActor {
  /** The client of a token. */
  readonly client?: string;
  readonly user?: string;
}

/** One entry of the audit log: plain data, frozen, and harmless to print, as foreign texts in it are escaped and cut. */
export interface AuditEvent extends AuditActor {
  readonly type: AuditEventType;
  readonly severity: AuditSeverity;
  /** The scope in which it happened, never one that somebody only claimed; null where there is none. */
  readonly scope: string | null;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly timestamp: number;
  /** One line for people. */
  readonly message: string;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * Where audit events go. What `record` throws, or rejects with, stops what was to be audited: nothing happens that the log
 * does not have.
 */
export interface AuditSink {
  readonly record: (event: AuditEvent) => void | Promise<void>;
}
