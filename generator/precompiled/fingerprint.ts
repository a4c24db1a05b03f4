// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "69a8dc99240092a1bd267a818f83e2fb097c84b783efbfe8ffb731b67ef6f5dc";
