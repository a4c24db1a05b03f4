// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "15feb725d484428527bd56d9d7a5676000b695bd76fd9169d86f0b1c4f739de7";
