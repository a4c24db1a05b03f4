// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "8b2c847c6782262169cb95789199fed7a57d671a7b54bc9ff03a339c678ad3bb";
