// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "fa66d8db8b9652fff4c9dd26f9b74d1d75700958cfbdc069358cf76c864dceed";
