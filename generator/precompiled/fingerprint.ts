// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "9de7e69dffc8ae03d85c02481cf8b0a302efaec588f1b41901ccb1e0c8ff6b6a";
