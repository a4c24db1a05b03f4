/** The browsers that a page can be tried in, as commands; one of them is enough. */
export const BROWSERS: readonly string[] = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/** The first browser there is. */
export function findBrowser(): string | undefined {
  return BROWSERS.find((name) => Bun.which(name) !== null);
}
