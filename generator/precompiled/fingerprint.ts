// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "f89d4d1c35cf86c8c5ba1eadfcd58c6bfedfe27d1478303d24afe2b9e58c152c";
