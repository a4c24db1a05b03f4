// Made by `npm run precompile`; do not edit.
/** The pages of `templates/`, by path without `.hbs`. */
export declare const TEMPLATES: {
  readonly "docs/BUILD_OPTIMIZATION.md": object;
  readonly "docs/COMPONENTS_AUTO.md": object;
  readonly "docs/FEATURE_FLAGS_DEVELOPER_GUIDE.md": object;
  readonly "docs/FEATURE_FLAGS_GUIDE.md": object;
  readonly "docs/MASTER_PERF_MATRIX.md": object;
  readonly "docs/MUTATION_REPORT.md": object;
  readonly "docs/QUICK_REFERENCE.md": object;
  readonly "docs/README.md": object;
  readonly "docs/SCOPING_MATRIX_AUTO.md": object;
  readonly "docs/TABLE_FORMAT_STANDARD.md": object;
  readonly "docs/factory/COMPONENT.md": object;
  readonly "init/.gitattributes": object;
  readonly "init/.gitignore": object;
  readonly "init/spec/matrix.yaml": object;
  readonly "init/tsconfig.json": object;
};
