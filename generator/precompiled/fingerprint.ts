// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "e763da61020bf155beb4cc70f68e9cbbec39ebb24f61159d8becf91fee63a88a";
