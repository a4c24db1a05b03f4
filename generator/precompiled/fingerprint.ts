// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "6af3e69a6d9691dd6f8ba6ebdf12b0777da35ac9f6402aaa4164df67a6920358";
