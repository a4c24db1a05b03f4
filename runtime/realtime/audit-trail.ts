import type { AuditEvent, AuditSink } from "../metrics/audit-event.ts";
import { shownName, shownText } from "../metrics/shown-text.ts";

/** What happened, by whom, and in which scope. Foreign texts are escaped here. */
export interface Told extends Pick<AuditEvent, "type" | "severity" | "message"> {
  readonly scope: string | null;
  readonly client?: string;
  readonly details?: Readonly<Record<string, string>>;
}

/** What an audit trail works with. */
export interface TrailOptions {
  readonly audit: AuditSink;
  readonly now: () => number;
  /** Gets each event once the log has it. */
  readonly recorded: (event: AuditEvent) => void;
}

/** The way to the audit log. */
export interface AuditTrail extends AuditSink {
  /** Records what a server saw itself; throws what the log throws, as a rejection. */
  readonly tell: (told: Told) => Promise<void>;
}

/** Makes a trail: whatever goes into the log is shown to those who may read it, and only after the log has it. */
export function createAuditTrail({ audit, now, recorded }: TrailOptions): AuditTrail {
  const record = async (event: AuditEvent): Promise<void> => {
    await audit.record(event);
    recorded(event);
  };
  return {
    record,
    tell: ({ client, details = {}, ...told }) =>
      record(
        Object.freeze({
          ...told,
          timestamp: now(),
          details: Object.freeze(
            Object.fromEntries(Object.entries(details).map(([name, value]) => [name, shownText(value)])),
          ),
          ...(client !== undefined && { client: shownName(client) }),
        }),
      ),
  };
}
