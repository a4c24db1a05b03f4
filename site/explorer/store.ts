import { computed, reactive } from "vue";
import type { SiteMatrix } from "./site-matrix.ts";

/** What the parts of the explorer share. */
export const state = reactive({
  matrices: [] as SiteMatrix[],
  id: "",
  host: "",
  platform: "",
  scope: "",
  /** The day of the reader as `YYYY-MM-DD`; empty until the page runs in a browser. */
  today: "",
});

/** The matrix that is looked at. */
export const matrix = computed(() => {
  const found = state.matrices.find(({ id }) => id === state.id) ?? state.matrices[0];
  if (found === undefined) throw new Error("the explorer has no matrix: call setMatrices first");
  return found;
});

/** Says which matrices there are. */
export function setMatrices(matrices: readonly SiteMatrix[]): void {
  state.matrices = [...matrices];
  if (state.id === "") choose(matrices[0]?.id ?? "");
}

/** Looks at a matrix, from its first exact host on. */
export function choose(id: string): void {
  state.id = id;
  const { rows, platforms, scopes } = matrix.value;
  const row = rows.find(({ rule }) => !rule.startsWith("*.")) ?? rows[0];
  state.host = row?.rule ?? "";
  state.platform = platforms[0] ?? "";
  state.scope = row?.scope ?? scopes[0]?.name ?? "";
}

/** What of the state stands in the address, so that an answer can be sent to someone. */
const SHARED = ["id", "host", "platform", "scope"] as const;

/** Takes from a query what fits the matrix that it names. */
export function readQuery(query: string): void {
  const given = new URLSearchParams(query);
  const id = given.get("id");
  if (id !== null && state.matrices.some((each) => each.id === id)) choose(id);
  const { platforms, scopes } = matrix.value;
  state.host = given.get("host") ?? state.host;
  const platform = given.get("platform");
  if (platform !== null && platforms.includes(platform)) state.platform = platform;
  const scope = given.get("scope");
  if (scope !== null && scopes.some(({ name }) => name === scope)) state.scope = scope;
}

/** The state as a query. */
export function writeQuery(): string {
  return `?${new URLSearchParams(Object.fromEntries(SHARED.map((key) => [key, state[key]])))}`;
}
