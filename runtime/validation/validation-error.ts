/** One way in which a value does not fit its schema, in the form in which ajv reports it. */
export interface ValidationError {
  /** A JSON Pointer to the offending value, or to the object that has or lacks the offending key. */
  readonly instancePath: string;
  readonly schemaPath: string;
  /** The keyword of JSON Schema that failed, e.g. `required`. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** The offending key, where the error is about a key. */
  readonly propertyName?: string;
}

/** A generated validator: whether a value fits; `errors` holds every error of the last value, or `null`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
