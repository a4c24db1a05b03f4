// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "389c52b93b05553eebfa4eb3841724c63d5669fa719c471c73d5e5f65490b615";
