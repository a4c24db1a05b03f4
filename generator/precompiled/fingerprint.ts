// Made by `npm run precompile`; do not edit.
/** A hash over what the emitters make of the reference matrix. */
export const EMITTERS_FINGERPRINT = "7ca210b4761dae9d6c54e94d0054fb81dbc716ec1277b391144aa71a8ddd0fe4";
