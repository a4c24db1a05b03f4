// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "26138b0f0f7e27f9ca5b6d7249423daa03979817110ab2fd6a9541e426118667";
