// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "7a1c7e9ef9ba05718a0d50c2d9e80ae1e0a2d80c0eff8b1ee6d6e46589771e5b";
