// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "ac605df004c0322544a9f6a6828df3fa2f3702e6372f88cef628d42016fa3597";
