// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "8b9a3e3d2ddc05c0eec422ae793ad588a372d7a95ce2d441bc77a5e00229b8ca";
