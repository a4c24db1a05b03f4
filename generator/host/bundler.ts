/** What is to be bundled. */
export interface BundleRequest {
  /** The files to start from, relative to the root; with a `program`, none. */
  readonly entries: readonly string[];
  /** A program in TypeScript to start from instead; it can import nothing. */
  readonly program?: string;
  /** The flags for which `feature()` is true. */
  readonly flags: readonly string[];
  readonly target: "browser" | "bun" | "node";
  /** Whether source maps are wanted, too. */
  readonly sourceMaps?: boolean;
  /** Sees each text file as it is read, by its extension, and may give another text to be bundled in its place. */
  readonly transform?: (module: BundledModule) => string | undefined;
}

/** A file that goes into a bundle: its path relative to the root, with `/`, and its text. */
export interface BundledModule {
  readonly path: string;
  readonly text: string;
}

/** An import as the bundler met it: in which file, and of what, as written there. */
export interface BundledImport {
  /** Relative to the root, with `/`. */
  readonly importer: string;
  readonly specifier: string;
}

/** A file that bundling made. */
export interface BundleOutput {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly kind: "entry" | "chunk" | "asset" | "map";
  readonly bytes: Uint8Array;
}

/** Why bundling failed, and where, as far as the bundler knows. */
export interface BundleProblem {
  readonly message: string;
  /** Relative to the root, with `/`. */
  readonly path?: string;
  /** From 1; the column in UTF-16 code units. */
  readonly line?: number;
  readonly column?: number;
  readonly length?: number;
}

/** What bundling gave: problems, or files. */
export type BundleResult =
  | { readonly ok: false; readonly problems: readonly BundleProblem[] }
  | {
      readonly ok: true;
      /** In the bundler's order: entries first. */
      readonly outputs: readonly BundleOutput[];
      /** Where there was a `transform`: every import that was met, in no order. */
      readonly imports: readonly BundledImport[];
    };

/** A bundler that reads files below one root by itself. Writes nothing, and never throws for what the sources hold. */
export interface Bundler {
  /** Its name and version. */
  readonly name: string;
  build(request: BundleRequest): Promise<BundleResult>;
  /** The file that an import means, relative to the root; `undefined` when it is none. */
  resolve(found: BundledImport): string | undefined;
  /** The bytes of a file below the root; `undefined` when it cannot be read. */
  read(path: string): Uint8Array | undefined;
  /** The size of bytes after gzip at its strongest. */
  gzipSize(bytes: Uint8Array): number;
}
