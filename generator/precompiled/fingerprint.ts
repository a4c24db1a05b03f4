// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "6bda02c64d8dd79967595cbc020488bef9a55171c77a39aab116b13059b20eef";
