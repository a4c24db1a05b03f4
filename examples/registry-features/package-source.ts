import { feature } from "bun:bundle";

/** 2. One of two: the mock back end exists only in builds that ask for it, so no production bundle can fall back to it. */
export function packageSource(): string {
  return feature("MOCK_API") ? "mock packages in memory" : "https://registry.example";
}
