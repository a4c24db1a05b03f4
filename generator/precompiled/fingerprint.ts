// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "37410735e3c567a982b3f68a57ee3875dbfdb30205ac07dd0a9562b075cee25f";
