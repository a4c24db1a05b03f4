// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "a94929763102b0a12a7e9d2398735a2ab3b1cbcea06280954e0fb1c990666857";
