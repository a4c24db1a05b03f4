// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "336fd94a7146765d6abe940e94c386792d8f3b37e847448623ae488bdbcbdbdb";
