/**
 * A text for a SARIF message, in which a consumer looks for placeholders (`{0}`, §3.11.5) and links (`[text](target)`, §3.11.6):
 * what of it would pass for one is escaped, and so are all brackets where a link of ours follows. Other braces stay single,
 * since no viewer reads doubled ones back.
 */
export function sarifText(text: string, { hasLinks }: { readonly hasLinks: boolean } = { hasLinks: false }): string {
  const withoutPlaceholders = text.replace(/\{(\d+)\}/g, "{{$1}}");
  return hasLinks || text.includes("](") ? escapeBrackets(withoutPlaceholders) : withoutPlaceholders;
}

/** A link to a location of the result, by its id. */
export function sarifLink(text: string, id: number): string {
  return `[${escapeBrackets(sarifText(text))}](${id})`;
}

function escapeBrackets(text: string): string {
  return text.replace(/[\\[\]]/g, "\\$&");
}

/** Where a file is, as SARIF says it: relative to the root of the repository, or, outside of it, absolute. */
export function sarifLocation(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const parts = path.replaceAll("\\", "/").split("/").map(encodePart);
  if (path.startsWith("/")) return { uri: `file://${parts.join("/")}` };
  if (/^[A-Za-z]:[\\/]/.test(path)) return { uri: `file:///${path.slice(0, 2)}/${parts.slice(1).join("/")}` };
  return { uri: path.split("/").map(encodePart).join("/"), uriBaseId: ROOT_ID };
}

/** What GitHub calls the root of the repository. */
export const ROOT_ID = "%SRCROOT%";

function encodePart(part: string): string {
  // Half a surrogate pair has no bytes to encode.
  return encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd"));
}
