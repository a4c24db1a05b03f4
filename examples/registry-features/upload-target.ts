import { feature } from "bun:bundle";

/** 3. `else if`: the first store that is built in. */
export function uploadTarget(file: string): string {
  if (feature("R2_STORAGE")) {
    return `r2://packages/${file}`;
  } else if (feature("LOCAL_SANDBOX")) {
    return `data/local-sandbox/${file}`;
  } else {
    return `data/${file}`;
  }
}
