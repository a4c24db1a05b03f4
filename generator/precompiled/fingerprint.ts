// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "b94efed70390da58d31082ad12dc90820be9df7782ba2d7b164432d52d58348e";
