/** What a `scopec.config` may say. */
export interface ScopecConfig {
  /**
   * The specs: a path each, from the config's folder on, or a map with the folder (`root`) that its outputs go below. Without
   * it, the spec below the config's folder.
   */
  readonly specs?: readonly (string | { readonly spec: string; readonly root?: string })[];
  /** Packages with emitters, by name, or files of your own that begin with `./`. They are run: list only what you trust. */
  readonly emitters?: readonly string[];
  /** Packages with rules, by name, or files of your own that begin with `./`. They are run: list only what you trust. */
  readonly rules?: readonly string[];
}

/** Gives a `scopec.config.ts` its type. Returns the config as it is; scopec itself reads the file and never calls this. */
export function defineConfig(config: ScopecConfig): ScopecConfig {
  return config;
}
