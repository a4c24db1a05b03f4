import { feature } from "bun:bundle";

/** 1. A whole statement: without `DEBUG` the function returns at once, and the formatting is not in the bundle. */
export function debugOutput(state: Readonly<Record<string, unknown>>): string {
  if (feature("DEBUG")) {
    return Object.entries(state)
      .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
      .join(" ");
  }
  return "";
}
