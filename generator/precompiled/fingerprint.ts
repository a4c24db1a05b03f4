// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "4eb48e3d629ab7ef41543c4c8f66339d51ed1d77873fd656d5179524d9755fa1";
