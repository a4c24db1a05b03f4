// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "e5ea5f1ea14992cd7aca51508af452007313f8e6471cc53565047e2e500ff8eb";
