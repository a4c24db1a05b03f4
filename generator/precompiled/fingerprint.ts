// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "69a2d71580c20697bd8df964106c47141c234832c1b83ce732d895f72872f9a6";
