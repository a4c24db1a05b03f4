// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "0d01c5db89bfb4181f82581cab8c15947df27fd6b3cce73913879b4f87329a8a";
