import { describe, expect, test } from "bun:test";
import { ownMarkdown, text } from "../../generator/emit/writers/markdown.ts";
import { fillTemplate, renderTemplate, type TemplateView } from "../../generator/emit/writers/templates.ts";
import { compiledTemplate } from "../../scripts/precompile/templates.ts";

/** A template of the test's own, compiled as the project's are. */
function filled(source: string, view: TemplateView): string {
  const precompiled: object = new Function(`return ${compiledTemplate(source)};`)();
  return fillTemplate(precompiled, "page", view);
}

describe("a hole that the view does not know throws", () => {
  const holes: readonly (readonly [string, string])[] = [
    ["in running text", "a {{nmae}} b"],
    ["in a condition", "{{#if nmae}}a{{/if}}"],
    ["in a condition turned round", "{{#unless nmae}}a{{/unless}}"],
    ["as a list", "{{#each nmae}}a{{/each}}"],
    ["in the items of a list", "{{#each items}}{{nmae}}{{/each}}"],
    ["in a condition on an item", "{{#each items}}{{#if nmae}}a{{/if}}{{/each}}"],
    ["in what an item stands in", "{{#each items}}{{../nmae}}{{/each}}"],
    ["in an inner view", "{{inner.nmae}}"],
    ["in an inner view's condition", "{{#with inner}}{{#if nmae}}a{{/if}}{{/with}}"],
    ["that all objects have", "{{constructor}}"],
    ["that all objects have, in a condition", "{{#if toString}}a{{/if}}"],
    ["that is the prototype", "{{#if __proto__}}a{{/if}}"],
  ];
  test.each(holes)("%s", (_, source) => {
    const view = { name: text("n"), items: [{ name: text("i") }], inner: { name: text("j") } };
    expect(() => filled(source, view)).toThrow(
      /has a hole `(?:nmae|constructor|toString|__proto__)` that its view lacks/,
    );
  });

  test("naming the page, the place and the hole", () => {
    expect(() => filled("{{#each items}}{{#if nmae}}a{{/if}}{{/each}}", { items: [{ name: text("n") }] })).toThrow(
      "the template `page.items` has a hole `nmae` that its view lacks",
    );
    expect(() => renderTemplate("docs/SCOPING_MATRIX_AUTO.md", {})).toThrow("docs/SCOPING_MATRIX_AUTO.md");
  });
});

describe("a filled template", () => {
  test("has each value where its hole was", () => {
    const view = {
      title: ownMarkdown("# T"),
      count: 2,
      none: 0,
      on: true,
      off: false,
      items: [{ name: text("a") }, { name: text("b") }],
      inner: { deep: { name: text("c") } },
    };
    const source =
      "{{title}} {{count}} {{none}} {{#if on}}on{{else}}off{{/if}} {{#if off}}on{{else}}off{{/if}}{{#each items}} {{name}}{{../count}}{{@index}}{{/each}} {{inner.deep.name}}";
    expect(filled(source, view)).toBe("# T 2 0 on off a20 b21 c");
  });

  test("holds texts as they are: neither escaped as HTML nor taken for a template", () => {
    const markdown = "<b> & \"q\" 'r' `s` = {{title}} {{{title}}} {{#if x}} \\{{y}}";
    expect(filled("[{{title}}]", { title: ownMarkdown(markdown) })).toBe(`[${markdown}]`);
  });

  test("goes through the values of an inner view", () => {
    const view = { inner: { a: ownMarkdown("1"), b: ownMarkdown("2") } };
    expect(filled("{{#each inner}}{{@key}}={{this}} {{/each}}", view)).toBe("a=1 b=2 ");
  });

  test("goes through an empty list, and through a condition on an empty text", () => {
    expect(filled("[{{#each items}}a{{/each}}{{#if title}}b{{/if}}]", { items: [], title: ownMarkdown("") })).toBe(
      "[]",
    );
  });
});

test("a helper that there is none of is refused when the template is compiled", () => {
  // Handlebars reports it by an error class of its own, which not every engine can build; that it throws is what counts.
  expect(() => compiledTemplate("{{shout name}}")).toThrow();
});
