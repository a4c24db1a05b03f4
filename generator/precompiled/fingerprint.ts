// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "2ab5533aa7dc5837fb3f3b139662096b166084b45b9983427b0943786b061855";
