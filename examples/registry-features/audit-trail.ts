import { feature } from "bun:bundle";

/** 5. A nested condition: the verbose form needs both flags. */
export function auditTrail(action: string): string {
  if (feature("AUDIT_LOGGING")) {
    if (feature("DEBUG")) return `audit: ${action} (with the call's arguments)`;
    return `audit: ${action}`;
  }
  return "";
}
