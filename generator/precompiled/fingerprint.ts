// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "0af567be238a9739c0f82d67bf1f8e0e98c41bbec4851d8897fa51669a0dc5c3";
