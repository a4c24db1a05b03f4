import { afterAll, describe, expect, test } from "bun:test";
import fc from "fast-check";
import { createSourceText } from "../../generator/base/source-text.ts";
import { showPlace } from "../../generator/base/span.ts";
import { createBunBundler } from "../../generator/host/bun-bundler.ts";
import { type FlagModule, fateOf } from "../../generator/variants/guards/flag-module.ts";
import { readFlagModule } from "../../generator/variants/guards/read-module.ts";
import { markModule } from "../../generator/variants/guards/sentinels.ts";
import { temporaryFolders, writeFiles } from "../temporary.ts";

const folders = temporaryFolders();
afterAll(folders.remove);

const read = (code: string, path = "a.ts"): FlagModule =>
  readFlagModule(createSourceText(path, `import { feature } from "bun:bundle";\n${code}\n`));

/** Each region: its condition, side and form, and what becomes of it with no flag, and with A. */
const regions = (code: string) =>
  read(code).regions.map((region) => {
    const fates = [[], ["A"]].map((flags) => fateOf(region, new Set(flags)));
    return `${region.written} ${region.side} ${region.form}: ${fates.join(" ")}`;
  });

const problems = (code: string) =>
  read(code).problems.map(({ kind, span, what }) => {
    const written = span.source.text.slice(span.start, span.end);
    return `${showPlace(span).slice("a.ts:".length)} ${kind}: ${written} ${what}`;
  });

describe("regions", () => {
  test("are the branches of if and ?:, whatever their form", () => {
    expect(regions('if (feature("A")) { a(); } else b();')).toEqual([
      'feature("A") then block: absent present',
      'feature("A") else statement: present absent',
    ]);
    expect(regions('a(feature("A") ? b : c);')).toEqual([
      'feature("A") then expression: absent present',
      'feature("A") else expression: present absent',
    ]);
  });

  test("are also what follows a branch that leaves, but for functions, which are known everywhere", () => {
    const module = read('function f() {\n  if (!feature("A")) return 1;\n  g();\n  function g() {}\n  return 2;\n}');
    const [, rest] = module.regions;
    expect(rest?.form).toBe("rest");
    const texts = rest?.ranges.map(({ start, end }) => module.source.text.slice(start, end).trim());
    expect(texts).toEqual(["g();", "return 2;"]);
    expect(regions('function f() { if (feature("A")) a(); else throw b; c(); }').at(-1)).toBe(
      'feature("A") then rest: absent present',
    );
    expect(regions('function f() { if (feature("A")) return; else throw b; c(); }')).toHaveLength(2);
    expect(regions('function f() { if (feature("A")) { if (x) return; else throw b; } c(); }').at(-1)).toBe(
      'feature("A") else rest: present absent',
    );
  });

  test("depend on those around them", () => {
    expect(regions('if (feature("B")) { if (feature("A")) a(); }')).toEqual([
      'feature("B") then block: absent absent',
      'feature("A") then statement: absent absent',
    ]);
    expect(regions('if (x && feature("A")) { if (feature("A")) a(); else b(); }')).toEqual([
      'x && feature("A") then block: absent open',
      'feature("A") then statement: absent open',
      'feature("A") else statement: absent absent',
    ]);
  });

  test("follow constants of truth values, and shadowed names mean something else", () => {
    expect(regions('const on = feature("A") ? true : false; if (!on) a();')).toEqual([
      "!on then statement: present absent",
    ]);
    expect(regions('const on = feature("A") ? true : false; function f(on) { if (on) a(); }')).toEqual([]);
    expect(regions('function f(feature) { if (feature("A")) a(); }')).toEqual([]);
    expect(regions('{ const feature = x; if (feature("A")) a(); }')).toEqual([]);
    expect(regions('try {} catch (feature) { if (feature("A")) a(); }')).toEqual([]);
    expect(regions('for (const feature of x) if (feature("A")) a();')).toEqual([]);
    expect(regions('function f() { if (feature("A")) a(); var feature; }')).toEqual([]);
    expect(regions('(class feature { static { if (feature("A")) a(); } });')).toEqual([]);
    expect(regions('(function feature() { if (feature("A")) a(); });')).toEqual([]);
    expect(regions('const { feature: x, y: [feature] } = z; if (feature("A")) a();').length).toBe(1);
  });

  test("are no regions when all that a choice gives is a truth value, or a path to import", () => {
    expect(regions('a(feature("A") ? true : b);')).toEqual(['feature("A") else expression: present absent']);
    expect(regions('import(feature("A") ? "./a" : "./b"); require(feature("A") ? "./a" : "./b");')).toEqual([]);
    expect(regions('a(feature("A") ? "./a" : "./b");')).toHaveLength(2);
  });

  test("are found in every kind of file", () => {
    for (const path of ["a.js", "a.mjs", "a.cts", "a.unknown"]) {
      expect(readFlagModule(createSourceText(path, read('if (feature("A")) a();').source.text)).regions).toHaveLength(
        1,
      );
    }
    const jsx = 'export const c = feature("A") ? <p>// no comment</p> : <b x={1}>{/* one */}</b>;';
    const module = read(jsx, "a.tsx");
    expect([module.regions.length, module.comments.length, module.isWhole]).toEqual([2, 1, true]);
    expect(read("if (", "a.ts").isWhole).toBe(false);
  });
});

describe("problems", () => {
  test("name the place and what stands in the way", () => {
    expect(problems('if (Boolean(feature("A"))) a();')).toEqual([
      '2:13 unproven: feature("A") stands inside a call of `Boolean`',
    ]);
    expect(problems('if ((() => feature("A"))()) a();')).toEqual([
      '2:12 unproven: feature("A") stands inside a function, not in a condition itself',
    ]);
    expect(problems('if (feature("A") & 1) a();')).toEqual([
      '2:5 unproven: feature("A") stands inside another expression',
    ]);
    expect(problems('a = feature("A");')).toEqual(['2:5 unproven: feature("A") stands outside of a condition']);
    expect(problems("if (feature(name)) a();")).toEqual([
      "2:5 unproven: feature(name) is not given one name in quotes",
    ]);
    expect(problems('if (feature?.("A")) a();')).toEqual(['2:5 unproven: feature?.("A") is called with `?.`']);
    expect(problems("const f = feature;")).toEqual(["2:11 unproven: feature is used without calling it on the spot"]);
  });

  test("are also in what is made of flags", () => {
    expect(problems('export const on = feature("A") ? true : false;')).toEqual(["2:14 value: on is exported"]);
    expect(problems('let on = feature("A") ? true : false; if (on) a();')).toEqual([
      "2:43 unproven: on is no constant",
    ]);
    expect(problems('const on = feature("A") ? true : false; if (f(on)) a();')).toEqual([
      "2:47 unproven: on stands inside another expression",
    ]);
    expect(problems('if (on) a(); const on = feature("A") ? true : false;')).toEqual([
      "2:5 unproven: on is used above its declaration",
    ]);
    expect(problems('a({ on: feature("A") ? true : false });')).toEqual([
      '2:9 value: feature("A") ? true : false is a value here',
    ]);
    expect(problems('const on = feature("A") ? true : false; a(on); for (; on; ) b();')).toEqual([
      "2:43 value: on is a value here",
      "2:55 unproven: on decides a loop",
    ]);
  });

  test("are in no use that is as it should be", () => {
    expect(problems('type T = typeof feature; if (feature("A")) a(); const b = { feature: 1 }; b.feature;')).toEqual(
      [],
    );
    expect(problems('const on = feature("A") ? true : false; if (on) a(); else if (!on && x) b();')).toEqual([]);
    expect(problems('label: for (;;) { if (feature("A")) break label; continue label; }')).toEqual([]);
  });
});

/** A condition in words of a program, and whether it holds. */
interface Term {
  readonly code: string;
  readonly holds: boolean;
}

const ON = new Set(["A"]);
const condition: fc.Arbitrary<Term> = fc.letrec<{ term: Term }>((tie) => ({
  term: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("A", "B").map((flag) => ({ code: `feature("${flag}")`, holds: ON.has(flag) })),
    tie("term").map(({ code, holds }) => ({ code: `!(${code})`, holds: !holds })),
    fc
      .tuple(tie("term"), tie("term"))
      .map(([a, b]) => ({ code: `(${a.code} && ${b.code})`, holds: a.holds && b.holds })),
    fc
      .tuple(tie("term"), tie("term"))
      .map(([a, b]) => ({ code: `(${a.code} || ${b.code})`, holds: a.holds || b.holds })),
    fc
      .tuple(tie("term"), tie("term"))
      .map(([a, b]) => ({ code: `(${a.code} === ${b.code})`, holds: a.holds === b.holds })),
    tie("term").map(({ code, holds }) => ({ code: `(${code} === true)`, holds })),
  ),
})).term;

/** A piece of a program that prints where it comes by: its code, and what it prints when flag A alone is on. */
interface Piece {
  readonly code: string;
  readonly prints: readonly string[];
}

const pieces: fc.Arbitrary<Piece> = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.integer({ min: 1e8, max: 1e9 - 1 }).map((id) => ({ code: `print("piece-${id}");`, prints: [`piece-${id}`] })),
    fc.tuple(condition, tie("piece"), tie("piece")).map(([test, yes, no]) => ({
      code: `if (${test.code}) { ${yes.code} } else { ${no.code} }`,
      prints: test.holds ? yes.prints : no.prints,
    })),
    fc.tuple(condition, tie("piece"), tie("piece")).map(([test, first, rest]) => ({
      code: `(() => { if (${test.code}) { ${first.code} return; } ${rest.code} })();`,
      prints: test.holds ? first.prints : rest.prints,
    })),
    fc.tuple(condition, fc.integer({ min: 1e8, max: 1e9 - 1 })).map(([test, id]) => ({
      code: `print(${test.code} ? "yes-${id}" : "no-${id}");`,
      prints: [`${test.holds ? "yes" : "no"}-${id}`],
    })),
    fc.tuple(condition, tie("piece")).map(([test, inner]) => ({
      code: `{ const on = ${test.code} ? true : false; if (on) { ${inner.code} } }`,
      prints: test.holds ? inner.prints : [],
    })),
    fc
      .tuple(tie("piece"), tie("piece"))
      .map(([a, b]) => ({ code: `${a.code}\n${b.code}`, prints: [...a.prints, ...b.prints] })),
  ),
})).piece;

/** A program in which no two places print the same. */
const program = pieces.filter(({ code }) => {
  const texts = [...code.matchAll(/"\w+-\d+"/g)].map(([text]) => text);
  return new Set(texts).size === texts.length;
});

describe("of random programs", () => {
  const run = (code: string) => {
    const printed: string[] = [];
    const start = new Function("feature", "print", "__scopec_sentinel__", code);
    start(
      (flag: string) => ON.has(flag),
      (text: string) => void printed.push(text),
      () => undefined,
    );
    return printed;
  };

  test("the regions that flags rule out are those that a run passes by, and marks change nothing of it", () => {
    fc.assert(
      fc.property(program, ({ code, prints }) => {
        expect(run(code)).toEqual([...prints]);
        const module = read(code);
        expect(module.problems).toEqual([]);
        const marked = markModule(module).text.replace(/^import.*\n/, "");
        expect(run(marked)).toEqual([...prints]);
        for (const [text, region] of piecesOf(module)) {
          expect(fateOf(region, ON)).toBe(prints.includes(text) ? "present" : "absent");
        }
      }),
      { numRuns: 300 },
    );
  });

  test("what they rule out is not in what Bun makes of them, and all else is", async () => {
    const root = folders.create();
    const bundler = createBunBundler(Bun, root);
    await fc.assert(
      fc.asyncProperty(program, async ({ code }) => {
        const module = read(code);
        writeFiles(root, { "a.ts": module.source.text });
        const result = await bundler.build({ entries: ["a.ts"], flags: ["A"], target: "bun" });
        const text = result.ok ? new TextDecoder().decode(result.outputs[0]?.bytes) : "";
        for (const [literal, region] of piecesOf(module)) {
          expect([literal, text.includes(literal)]).toEqual([literal, fateOf(region, ON) === "present"]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** The texts that a random program may print, each with the region in which it stands. */
function piecesOf({ literals }: FlagModule) {
  return literals.filter(({ text }) => /-\d+$/.test(text)).map(({ text, region }) => [text, region] as const);
}
