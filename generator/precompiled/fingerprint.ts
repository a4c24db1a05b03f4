// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "83be7a4d5bac0fba368abcf42ed6929e43a354adc1c171a37b6f657d1b412dfc";
