// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "9f6abeaca850fd84b78dc7fda76e24a33923bd183c69d6c12731468b4212bcfc";
