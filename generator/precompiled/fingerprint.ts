// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "4547fa4be913c49aa0ef54965c864b9282859ceb64786899e8e5e56413f0e21d";
