// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "3083e0d2295becd592f37dbc01a0061fcd8008e4aaf8522c3d2feed978ee2470";
