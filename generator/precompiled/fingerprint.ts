// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "7f47ae60cd21de5fd6ec442bc8e7320dba6a66b9ed00bddbe7907dda0d035502";
