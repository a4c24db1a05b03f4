// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "676b53626dbbb9750a23e36a81e528e0f05266aea62604048e3f719afe9183f8";
