import { createDiskHost } from "../host/disk.ts";
import { createFlagDecider, type DecideFile, type VariantOptions } from "./spec-flags.ts";

/** The part of esbuild's plugin interface that is used. */
interface EsbuildBuild {
  readonly initialOptions: { minifySyntax?: boolean };
  onStart(callback: () => Promise<void>): void;
  onLoad(
    options: { readonly filter: RegExp },
    callback: (module: {
      readonly path: string;
    }) => { readonly contents: string; readonly loader: "default" } | undefined,
  ): void;
}

/** A plugin for esbuild: `feature()` of `bun:bundle` is what the variant of the spec says. It turns `minifySyntax` on. */
export function scopec(options: VariantOptions): { readonly name: string; setup(build: EsbuildBuild): void } {
  // When the spec cannot be read, that is what has to be said, not what follows from it in each file.
  const decideNothing: DecideFile = () => "";
  return {
    name: "scopec",
    setup(build) {
      let decide = decideNothing;
      // Without it, what follows an early return stays.
      build.initialOptions.minifySyntax ??= true;
      build.onStart(async () => {
        decide = decideNothing;
        decide = await createFlagDecider(options);
      });
      build.onLoad({ filter: /\.[cm]?[jt]sx?$/ }, ({ path }) => {
        const read = createDiskHost("/").readText(path);
        const contents = read.kind === "text" ? decide(path, read.text) : undefined;
        return contents === undefined ? undefined : { contents, loader: "default" };
      });
    },
  };
}
