import { fstatSync } from "node:fs";

/** Whether a stream (1 stdout, 2 stderr) is a device, as a terminal is; a pipe or a file is none. */
export function isCharacterDevice(stream: 1 | 2): boolean {
  try {
    return fstatSync(stream).isCharacterDevice();
  } catch {
    return false;
  }
}
