// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "ee6095f46cfcd7b5a2971d87d47cf10fc72244f1d7c18baa03ec869d805a1451";
