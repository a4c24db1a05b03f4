// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "8157cc151cf6d6b7dc6c2c67fe5228af2ac77bac60ad6ea441d746751d90b27a";
