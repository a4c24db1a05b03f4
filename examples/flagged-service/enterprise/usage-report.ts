import type { Package } from "../packages.ts";

/** A package and how it was used. */
export interface Usage extends Package {
  readonly downloads: number;
}

const COLUMNS = [
  "package",
  "version",
  "downloads",
  "transferred bytes",
  "share in percent",
  "tier",
  "fee in cents",
] as const;

/** The monthly fee of a package, in cents, by how often it was downloaded. */
const TIERS: readonly { readonly name: string; readonly from: number; readonly fee: number }[] = [
  { name: "enterprise plus", from: 100_000, fee: 129_900 },
  { name: "enterprise", from: 1_000, fee: 29_900 },
  { name: "starter", from: 0, fee: 4_900 },
];

/** The use of all packages as CSV (RFC 4180), with a line for their sum. */
export function usageReport(usage: readonly Usage[]): string {
  const total = usage.reduce((sum, { downloads, bytes }) => sum + downloads * bytes, 0);
  const lines = usage.map(({ name, version, downloads, bytes }) => {
    const tier = TIERS.find(({ from }) => downloads >= from);
    const share = total === 0 ? 0 : (100 * downloads * bytes) / total;
    return [name, version, downloads, downloads * bytes, share.toFixed(1), tier?.name ?? "", tier?.fee ?? 0];
  });
  const fees = lines.reduce((sum, line) => sum + Number(line.at(-1)), 0);
  const sum = ["all packages", "", usage.reduce((all, { downloads }) => all + downloads, 0), total, "100.0", "", fees];
  return [COLUMNS, ...lines, sum].map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  const text = String(value);
  // A spreadsheet would take these for formulas.
  const plain = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
