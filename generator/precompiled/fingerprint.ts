// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "36c7944b73a28d27e37e0c2277fab26e503e9efd0eb8a9c8dd99d3e6085a200f";
