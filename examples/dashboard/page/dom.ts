/** As much of an element as this page uses; the project is type-checked without a browser's types. */
export interface Element {
  hidden: boolean;
  textContent: string;
  value: string;
  readonly dataset: Record<string, string>;
  readonly children: { readonly length: number };
  readonly lastElementChild: Element | null;
  readonly setAttribute: (name: string, value: string) => void;
  readonly append: (...children: readonly Element[]) => void;
  readonly prepend: (...children: readonly Element[]) => void;
  readonly replaceChildren: (...children: readonly Element[]) => void;
  readonly remove: () => void;
  readonly addEventListener: (type: string, listener: (event: { readonly preventDefault: () => void }) => void) => void;
}

interface Page {
  readonly getElementById: (id: string) => Element | null;
  readonly createElement: (name: string) => Element;
  readonly createElementNS: (namespace: string, name: string) => Element;
}

const { document: page, location: place } = globalThis as unknown as {
  readonly document: Page;
  readonly location: { readonly origin: string };
};

/** The origin that the page was loaded from. */
export const ownOrigin: string = place.origin;

/** An element of the page. */
export function byId(id: string): Element {
  const element = page.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}

/** A new element with a text in it: as text, so that nothing in it is markup. */
export function create(name: string, text = ""): Element {
  const element = page.createElement(name);
  element.textContent = text;
  return element;
}

/** A new element of SVG. */
export function createSvg(name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = page.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
