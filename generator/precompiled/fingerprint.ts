// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "0964825b233a6bfd8e6fbc4dc22f7d659d5216a89aea9d5847806a5edf0aaab7";
