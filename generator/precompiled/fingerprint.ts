// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "51e243c76f877c1a41f1bbc6ba14e6b4f2a2029661aaf65a042776fb3d51ade2";
