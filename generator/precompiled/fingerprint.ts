// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "c5e6637450aedd2eda45283a6d11800d02cb87910024ace14618237ddbf348bd";
