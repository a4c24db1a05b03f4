// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "781dd3d30e2653fc52823d696c1d7a76b6694e6e3917b856d050703f49ae2c6b";
