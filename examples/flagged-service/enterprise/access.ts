/** What someone who signed in may be. */
export type Role = "auditor" | "billing" | "operator";

/** The paths that a role may ask for. */
const RIGHTS: Readonly<Record<Role, readonly RegExp[]>> = {
  auditor: [/^\/enterprise\/audit$/, /^\/enterprise\/dashboard$/],
  billing: [/^\/enterprise\/usage\.csv$/],
  operator: [/^\/enterprise\//],
};

/** The role in a header `Bearer role:<role>`; a real service would check a signed token here. */
export function roleOf(authorization: string | null): Role | undefined {
  const claimed = /^Bearer role:(\w+)$/.exec(authorization ?? "")?.[1];
  return (Object.keys(RIGHTS) as Role[]).find((role) => role === claimed);
}

/** Whether a role may ask for a path. */
export function allows(role: Role, path: string): boolean {
  return RIGHTS[role].some((pattern) => pattern.test(path));
}
