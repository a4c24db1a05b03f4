import { feature } from "bun:bundle";

/** 4. Two flags in one condition: `&&`, `||` and `!` around calls are folded too. */
export function secretsStore(): string {
  if (feature("PREMIUM_SECRETS") || feature("VAULT_INTEGRATION")) {
    return "managed secrets";
  }
  return "secrets of the platform";
}
