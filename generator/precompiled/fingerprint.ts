// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "2089d62736365877c1ef2670f0924b0c53dbf1add0af7f246cfd5330ad1dd6ab";
