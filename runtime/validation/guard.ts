import type { ValidationError, Validator } from "./validation-error.ts";

/** A type guard over a validator. */
export function guardOf<T>(validator: Validator): (value: unknown) => value is T {
  return (value): value is T => validator(value);
}

/** A function that gives every error of a value; `[]` when it fits. */
export function errorsOf(validator: Validator): (value: unknown) => readonly ValidationError[] {
  return (value) => (validator(value) ? [] : [...(validator.errors ?? [])]);
}
