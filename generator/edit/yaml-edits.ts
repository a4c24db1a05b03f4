import { type CST, isNode, isPair, isScalar, type Node, Scalar } from "yaml";
import { pointerTo } from "../base/pointer.ts";
import type { FixStep } from "../diagnostics/fix.ts";
import { specSchema } from "../model/schema.ts";
import { schemaAt } from "../model/shape.ts";
import { removeFromBlock } from "./remove-block.ts";
import { removeFromFlow } from "./remove-flow.ts";
import { quotedText, scalarText } from "./scalar-text.ts";
import type { Replacement } from "./stretch.ts";
import { setScalar, takeOut, type YamlPlace, type YamlTree } from "./yaml-tree.ts";

/** A step of a fix, as it changes the text and, the same thing, the tree. */
export interface YamlEdit {
  readonly replacements: readonly Replacement[];
  /** Changes the tree that the step was looked up in. */
  readonly change: () => void;
}

/**
 * How a step of a fix is done in a YAML text; `undefined` where it cannot be done, or where doing it would touch what an
 * anchor or a tag belongs to, so that something else might change with it.
 */
export function yamlEdit(text: string, tree: YamlTree, step: FixStep): YamlEdit | undefined {
  const place = tree.at(step.span);
  if (place === undefined || isNamed(place)) return undefined;
  if (step.do !== "remove") {
    const written = newScalar(place, step);
    if (written === undefined) return undefined;
    const { start, end } = step.span;
    const change = () => setScalar(place, written.value);
    return { replacements: [{ start, end, text: written.text }], change };
  }
  if (place.kind === "value") return undefined;
  const isFlow = place.collection.flow === true;
  const replacements = isFlow ? removeFromFlow(text, place) : removeFromBlock(text, place);
  return replacements === undefined ? undefined : { replacements, change: () => takeOut(place) };
}

interface NewScalar {
  readonly value: string | boolean;
  readonly text: string;
}

function newScalar({ node, kind, path }: YamlPlace, step: Exclude<FixStep, { do: "remove" }>): NewScalar | undefined {
  if (!isScalar(node) || node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL) return undefined;
  if ((step.do === "rename") !== (kind === "key")) return undefined;
  if (step.do === "rename") return { value: step.key, text: scalarText(step.key, node) };
  if (step.do === "replace") return { value: step.value, text: scalarText(step.value, node) };
  const { source } = node;
  // Quotes would not help a number that has to be one.
  if (source === undefined || schemaAt(specSchema(), pointerTo(...path)).type !== "string") return undefined;
  return { value: source, text: quotedText(source) };
}

/** Whether a place, what it stands in or what stands in it has an anchor or a tag. */
function isNamed(place: YamlPlace): boolean {
  for (let at: YamlPlace | undefined = place; at !== undefined; at = at.owner) {
    if (hasName(at.node) || hasName(at.collection)) return true;
  }
  const entry = place.collection.items[place.index];
  return contains(isPair(entry) ? entry.value : entry, hasName) || hasOddStart(place);
}

function hasName(node: Node): boolean {
  return ("anchor" in node && node.anchor !== undefined) || (isScalar(node) && node.tag !== undefined);
}

function contains(node: unknown, matches: (node: Node) => boolean): boolean {
  if (!isNode(node)) return false;
  if (matches(node)) return true;
  const items: readonly unknown[] = "items" in node ? (node.items as readonly unknown[]) : [];
  return items.some((item) =>
    isPair(item) ? contains(item.key, matches) || contains(item.value, matches) : contains(item, matches),
  );
}

/** Tags of collections leave no trace in the tree, but their tokens do. */
function hasOddStart({ collection, index }: YamlPlace): boolean {
  const item = (collection.srcToken as { readonly items?: readonly CST.CollectionItem[] } | undefined)?.items?.[index];
  const tokens = [...(item?.start ?? []), ...(item?.sep ?? [])];
  return tokens.some(({ type }) => type === "anchor" || type === "tag");
}
