// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "d37debaae34077cf99f1eaa3e7b33e88854342efab540b4d2e16bffb72689804";
