/** Something that a token may allow. */
export interface PermissionDefinition {
  readonly name: string;
  /** Half a sentence: `to see …`. */
  readonly describe: string;
}

/**
 * The permissions. Each is about the token's own scope and no other, and is checked by what it is named after; so the spec can
 * give them to roles, but not make up new ones, which nothing would check.
 */
export const PERMISSIONS: readonly PermissionDefinition[] = [
  { name: "audit:read", describe: "to search the scope's audit log" },
  { name: "config:write", describe: "to change settings while the system runs" },
  { name: "metrics:export", describe: "to export the scope's metrics" },
  { name: "metrics:read", describe: "to see the scope's metrics as they come in, and those that are stored" },
  { name: "metrics:write", describe: "to add metrics of the scope" },
];
