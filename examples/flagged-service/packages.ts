/** A package of the registry. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly bytes: number;
}

const PACKAGES: readonly Package[] = [
  { name: "core", version: "2.1.0", bytes: 48_213 },
  { name: "forms", version: "1.4.2", bytes: 12_870 },
  { name: "charts", version: "0.9.1", bytes: 91_004 },
];

const downloads = new Map<string, number>();

/** All packages, by name. */
export function listPackages(): readonly Package[] {
  return PACKAGES;
}

/** The package of a name. */
export function findPackage(name: string): Package | undefined {
  return PACKAGES.find((item) => item.name === name);
}

/** Counts a download. */
export function recordDownload(name: string): void {
  downloads.set(name, (downloads.get(name) ?? 0) + 1);
}

/** How often a package was downloaded since the service started. */
export function downloadsOf(name: string): number {
  return downloads.get(name) ?? 0;
}
