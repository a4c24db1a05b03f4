// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "1f66c87f1f71f07f1770c48435b87984051c4f1e2bd77833f8a75b8a0a69599c";
