// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "b90ac1736db9a08082fd499da10ae57b91a13794461919ed56c274c9f73d7fd3";
