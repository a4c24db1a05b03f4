import type { Validator } from "../../runtime/validation/validation-error.ts";

/** Whether a value has the shape of a spec; `errors` then holds every way in which the last one had not. */
export declare const validateSpec: Validator;
