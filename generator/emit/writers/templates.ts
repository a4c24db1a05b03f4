import Handlebars from "handlebars/runtime.js";

import { TEMPLATES } from "../../precompiled/templates.js";
import type { Markdown } from "./markdown.ts";

/** The name of a page below `templates/`, without `.hbs`. */
export type TemplateName = keyof typeof TEMPLATES;

/** What the holes of a page may hold; text only as Markdown that a writer made. */
export interface TemplateView {
  readonly [key: string]: Markdown | number | boolean | TemplateView | readonly TemplateView[];
}

/** The part of the Handlebars runtime that is used; the package's own types describe the compiler. */
interface HandlebarsRuntime {
  template(
    precompiled: object,
  ): (view: unknown, options: { readonly allowProtoPropertiesByDefault: boolean }) => string;
}

const runtime = Handlebars as unknown as HandlebarsRuntime;

/**
 * Fills the holes of a page. A hole that the view has no value for is a bug and throws: Handlebars would leave it empty.
 */
export function renderTemplate(name: TemplateName, view: TemplateView): string {
  return fillTemplate(TEMPLATES[name], name, view);
}

/** The same for a page that was compiled elsewhere; `name` is what messages call it. */
export function fillTemplate(precompiled: object, name: string, view: TemplateView): string {
  const template = runtime.template(precompiled);
  return template(strict(view, name), { allowProtoPropertiesByDefault: true });
}

/** A view in which looking up an unknown name throws, and a piece of Markdown is its text. */
function strict(view: TemplateView, path: string): unknown {
  return new Proxy(view, {
    get(target, key) {
      if (typeof key === "symbol") return undefined;
      if (!Object.hasOwn(target, key))
        throw new Error(`the template \`${path}\` has a hole \`${key}\` that its view lacks`);
      const value = target[key] as TemplateView[string];
      return unwrapped(value, `${path}.${key}`);
    },
    // Handlebars asks this first, and where the answer is no throws a message that nobody can read.
    has: () => true,
    getOwnPropertyDescriptor: (target, key) => Object.getOwnPropertyDescriptor(target, key),
  });
}

function unwrapped(value: TemplateView[string], path: string): unknown {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item: TemplateView) => strict(item, path));
  if ("markdown" in value && typeof value.markdown === "string") return value.markdown;
  return strict(value as TemplateView, path);
}
