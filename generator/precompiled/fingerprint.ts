// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "5341111cec1af175bff50576a64948020af38b2ff1fb743e8389df1865053652";
