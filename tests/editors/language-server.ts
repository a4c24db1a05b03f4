import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../temp-project.ts";
import { type Connection, createConnection } from "./connection.ts";

/** A mistake that an editor underlines: where (line and column from 1 on, as `line:column-column`), and what it says of it. */
export interface Underlined {
  readonly at: string;
  readonly marks: string;
  readonly says: string;
}

/** What an editor offers at a place, and what it shows beside it. */
export interface Offer {
  readonly label: string;
  readonly documentation: string;
}

/** An editor with one file open, checked by the YAML language server. A place is the end of the first line that ends so. */
export interface Editor {
  /** Shows a text in the file, nothing being written to the disk, and gives what is underlined then. */
  show(text: string): Promise<readonly Underlined[]>;
  /** What is offered where a line of the text ends. */
  offersAt(lineEnd: string): Promise<readonly Offer[]>;
  /** What is shown over the last letter of some text; of several such texts the first counts. Empty where nothing is. */
  hoverOver(text: string): Promise<string>;
  close(): void;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Diagnostic {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
}

interface Item {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

const SERVER = join(ROOT, "node_modules/yaml-language-server/bin/yaml-language-server");

/** What the server asks the editor for: nothing is to be fetched from the network. */
const SETTINGS = { schemaStore: { enable: false }, validate: true, completion: true, hover: true };

/** Opens a file of this project, by its path from the root, in an editor. */
export async function openEditor(path: string): Promise<Editor> {
  const uri = pathToFileURL(join(ROOT, path)).href;
  const connection = createConnection(["node", SERVER, "--stdio"], (section) => (section === "yaml" ? SETTINGS : null));
  const markdown = ["markdown"];
  await connection.request("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(ROOT).href,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { documentationFormat: markdown } },
        hover: { contentFormat: markdown },
        publishDiagnostics: {},
      },
    },
  });
  connection.notify("initialized", {});
  return editorOf(connection, uri);
}

function editorOf(connection: Connection, uri: string): Editor {
  let lines: readonly string[] = [];
  let version = 0;
  const ask = (method: string, position: Position) =>
    connection.request(`textDocument/${method}`, { textDocument: { uri }, position });
  return {
    async show(text) {
      lines = text.split("\n");
      version += 1;
      const published = connection.next("textDocument/publishDiagnostics", (params) => fieldOf(params, "uri") === uri);
      if (version === 1) {
        connection.notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version, text } });
      } else {
        connection.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text }] });
      }
      const found = fieldOf(await published, "diagnostics") as readonly Diagnostic[];
      return found.map((each) => underlined(each, lines));
    },
    async offersAt(lineEnd) {
      const line = lines.findIndex((each) => each.endsWith(lineEnd));
      if (line < 0) throw new Error(`no line ends in ${lineEnd}`);
      const given = await ask("completion", { line, character: lines[line]?.length ?? 0 });
      const items = (Array.isArray(given) ? given : fieldOf(given, "items")) as readonly Item[];
      return items.map(({ label, documentation = "" }) => ({
        label,
        documentation: typeof documentation === "string" ? documentation : documentation.value,
      }));
    },
    async hoverOver(text) {
      const line = lines.findIndex((each) => each.includes(text));
      if (line < 0) throw new Error(`no line has ${text}`);
      const hover = await ask("hover", { line, character: (lines[line] ?? "").indexOf(text) + text.length - 1 });
      return String(fieldOf(fieldOf(hover, "contents"), "value") ?? "");
    },
    close: connection.close,
  };
}

function underlined({ range: { start, end }, message }: Diagnostic, lines: readonly string[]): Underlined {
  const marks = start.line === end.line ? (lines[start.line] ?? "").slice(start.character, end.character) : "";
  return { at: `${start.line + 1}:${start.character + 1}-${end.character + 1}`, marks, says: message };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
