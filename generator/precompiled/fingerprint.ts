// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "47f1d850dd5d276862ed0cc331a9fd3347bb4e44917bac52191976f7c7c600f0";
