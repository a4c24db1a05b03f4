// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "5501cd60a6994bccd1ec3585dc71235b4ed115d0c23e81f9921cf0873a708a97";
