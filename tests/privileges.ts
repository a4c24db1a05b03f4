/** The user that may do nothing, by convention. */
const NOBODY = 65_534;

/**
 * Runs something as a user without privileges, since nothing is forbidden to root, as whom tests run in a container. What is
 * to be forbidden must be so to everybody, its owner included.
 */
export async function withoutPrivileges<T>(action: () => T | Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0 || process.seteuid === undefined) return action();
  process.seteuid(NOBODY);
  try {
    return await action();
  } finally {
    process.seteuid(0);
  }
}
