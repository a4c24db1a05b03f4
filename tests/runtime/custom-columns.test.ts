import { describe, expect, test } from "bun:test";
import { errorsOf, type ValidationError, type Validator, withCustomColumns } from "../../runtime/index.ts";

/** A validator that knows no column at all, so that each cell is an unknown key. */
const knowsNone: Validator = (value) => {
  const {
    rows = [],
    scopes = {},
    columns = {},
  } = value as {
    readonly rows?: unknown;
    readonly scopes?: Readonly<Record<string, { readonly defaults?: object }>>;
    readonly columns?: object;
  };
  const unknown = (instancePath: string, cells: object): ValidationError[] =>
    Object.keys(cells).map((additionalProperty) => ({
      instancePath,
      schemaPath: "#/additionalProperties",
      keyword: "additionalProperties",
      params: { additionalProperty },
    }));
  const errors = [
    ...(Array.isArray(rows) ? rows.flatMap((row, index) => unknown(`/rows/${index}`, row ?? {})) : []),
    ...Object.entries(scopes).flatMap(([name, scope]) =>
      unknown(`/scopes/${name.replace("~", "~0").replace("/", "~1")}/defaults`, scope?.defaults ?? {}),
    ),
    ...(Object.hasOwn(columns, "wrong") ? unknown("/columns", { wrong: 1 }) : []),
  ];
  knowsNone.errors = errors.length === 0 ? null : errors;
  return errors.length === 0;
};
const validate = withCustomColumns(knowsNone);
const errors = (spec: object) =>
  errorsOf(validate)(spec).map(
    ({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`,
  );

const columns = {
  region: { type: "string", enum: ["eu", "us"] },
  note: { type: "string" },
  count: { type: "integer" },
  share: { type: "number", enum: [0.5, 1] },
  live: { type: "boolean" },
  tags: { type: "array" },
  zones: { type: "array", enum: ["a", "b"] },
};

describe("a spec with columns of its own", () => {
  test("may use them in rows and defaults", () => {
    const row = { region: "eu", note: "n", count: 3, share: 0.5, live: false, tags: ["x", "y"], zones: ["b"] };
    expect(errors({ columns, rows: [row, {}], scopes: { A: { defaults: row }, B: {} } })).toEqual([]);
    expect(validate({ columns, rows: [row] })).toBe(true);
    expect(validate.errors).toBeNull();
  });

  test("may not use others, nor use them elsewhere", () => {
    expect(errors({ columns, rows: [{ regoin: "eu" }], scopes: { A: { defaults: { other: 1 } } } })).toEqual([
      '/rows/0 additionalProperties {"additionalProperty":"regoin"}',
      '/scopes/A/defaults additionalProperties {"additionalProperty":"other"}',
    ]);
    expect(errors({ columns: { wrong: { type: "string" } } })).toEqual([
      '/columns additionalProperties {"additionalProperty":"wrong"}',
    ]);
    expect(validate({ columns, rows: [{ regoin: "eu" }] })).toBe(false);
  });

  const broken: readonly (readonly [object, readonly string[]])[] = [
    [{ region: "asia" }, ['/rows/0/region enum {"allowedValues":["eu","us"]}']],
    [{ region: 7 }, ['/rows/0/region type {"type":"string"}']],
    [{ note: " \n" }, ['/rows/0/note pattern {"pattern":"\\\\S"}']],
    [{ count: 1.5 }, ['/rows/0/count type {"type":"integer"}']],
    [{ count: "1" }, ['/rows/0/count type {"type":"integer"}']],
    [{ share: 0.25 }, ['/rows/0/share enum {"allowedValues":[0.5,1]}']],
    [{ share: Number.NaN }, ['/rows/0/share type {"type":"number"}']],
    [{ live: "yes" }, ['/rows/0/live type {"type":"boolean"}']],
    [{ tags: "x" }, ['/rows/0/tags type {"type":"array"}']],
    [{ tags: ["x", 3, ""] }, ['/rows/0/tags/1 type {"type":"string"}', '/rows/0/tags/2 pattern {"pattern":"\\\\S"}']],
    [{ tags: ["x", "y", "x"] }, ['/rows/0/tags uniqueItems {"i":0,"j":2}']],
    [{ zones: ["a", "c"] }, ['/rows/0/zones/1 enum {"allowedValues":["a","b"]}']],
    [{ live: null }, ['/rows/0/live type {"type":"boolean"}']],
  ];
  test.each(broken)("whose row says %j has its errors", (row, expected) => {
    expect(errors({ columns, rows: [row] })).toEqual([...expected]);
    const inDefaults = expected.map((error) => error.replace("/rows/0/", "/scopes/a~1b~0/defaults/"));
    expect(errors({ columns, scopes: { "a/b~": { defaults: row } } })).toEqual(inDefaults);
  });

  test.each([
    [{ type: "integer", enum: [1, "two"] }, ['/columns/x/enum/1 type {"type":"integer"}']],
    [{ type: "array", enum: ["a", 2] }, ['/columns/x/enum/1 type {"type":"string"}']],
    [{ type: "string", enum: ["a"], default: "b" }, ['/columns/x/default enum {"allowedValues":["a"]}']],
    [{ type: "array", default: ["a", ""] }, ['/columns/x/default/1 pattern {"pattern":"\\\\S"}']],
    [{ type: "boolean", default: "true" }, ['/columns/x/default type {"type":"boolean"}']],
    [{ type: "text", enum: [1], default: 1 }, []],
    [{ enum: [1], default: "x" }, []],
  ])("that is declared as %j has errors where it is declared", (x, expected) => {
    expect(errors({ columns: { x } })).toEqual([...expected]);
  });

  test.each([...Object.getOwnPropertyNames(Object.prototype), "prototype"])(
    "has no errors of ours where a type that nobody knows is what all objects have: %s",
    (type) => {
      const x = { type, enum: [1], default: 1 };
      expect(errors({ columns: { x }, rows: [{ x: 1 }], scopes: { A: { defaults: { x: 1 } } } })).toEqual([]);
    },
  );

  test.each([[null], [[]], ["text"], [{ columns: [] }], [{ columns: { x: null }, rows: {}, scopes: [] }]])(
    "is nothing to it when it is %j",
    (value) => {
      const none: Validator = () => true;
      expect(withCustomColumns(none)(value)).toBe(true);
    },
  );
});
