// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "2053fd17c83da1cc1fe1a2fb43d9ac109a3066890208e9404797a93e425aa7fa";
