// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "0e23b566184814b46a052c25f71a1a6c121feaec666ac44934340050af6c35f5";
