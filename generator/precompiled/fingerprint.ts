// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "c1d4b20679369cc55d823054fe655e708fc0dded85b864ed68ab501bb0f3a5e3";
