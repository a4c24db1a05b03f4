// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "47f50e2aced26e73de9d36d152a8b62d0cebbe2413c57f144379b5c247daa0dd";
