// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "ea94b8a6f77bb2d84ea5da9d915dbd65a82530e0b4f751d53497853ac25a73bf";
