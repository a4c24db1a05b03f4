// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "52c0fcdc9f5d37034ba6877ef99f1f921a6491c3fe6eb872ca1a8a2cfa8dbff2";
