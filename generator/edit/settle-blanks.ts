import { isCollection, isNode, isPair, type Node } from "yaml";

/**
 * Gives each blank line behind a comment at the end of a collection to the entry that follows. The parser keeps it in the
 * comment, where it would move with what stands before it and be written besides the blank line above what comes next.
 */
export function settleBlanks(node: unknown): void {
  takeBlank(node);
}

/** Takes the blank line from the end of a node; says whether there was one. */
function takeBlank(node: unknown): boolean {
  if (!isNode(node)) return false;
  let isBlank = isCollection(node) && takeFromItems(node.items);
  if (node.comment != null && /\n\s*$/.test(node.comment)) {
    node.comment = node.comment.replace(/\n\s*$/, "");
    isBlank = true;
  }
  return isBlank;
}

function takeFromItems(items: readonly unknown[]): boolean {
  let isBlank = false;
  for (const item of items) {
    const first = (isPair(item) ? item.key : item) as Node | undefined;
    if (isBlank && isNode(first)) first.spaceBefore = true;
    isBlank = takeBlank(isPair(item) ? item.value : item);
  }
  return isBlank;
}
