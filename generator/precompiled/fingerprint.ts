// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "852e4760baf37820bffadb67cc749fa889c393a692f0ff93d0f743e2ee1f3588";
