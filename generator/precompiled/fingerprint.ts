// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "bf313ace03e1f4043ccdc86e091a85f617574264194b85db16fc27929a5a269d";
