// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "96b9b5bb2c22743309e2f25c3e4f61cfa674fc78031c630bd561d8f396ba78ed";
