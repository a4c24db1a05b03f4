import type { Ask, Told } from "./server.ts";

/** The server of the benchmark, as a process of its own. */
export interface ServerProcess {
  readonly ask: <T extends Told["type"]>(ask: Ask, answer: T) => Promise<Extract<Told, { type: T }>>;
  readonly stop: () => Promise<void>;
}

/** Starts it. */
export function startServerProcess(): ServerProcess {
  const waiting = new Map<string, (told: Told) => void>();
  const child = Bun.spawn([process.execPath, new URL("./server.ts", import.meta.url).pathname], {
    stdio: ["ignore", "inherit", "inherit"],
    ipc: (told: Told) => waiting.get(told.type)?.(told),
  });
  return {
    ask<T extends Told["type"]>(ask: Ask, answer: T) {
      const { promise, resolve } = Promise.withResolvers<Extract<Told, { type: T }>>();
      waiting.set(answer, (told) => resolve(told as Extract<Told, { type: T }>));
      child.send(ask);
      return promise;
    },
    async stop() {
      child.send({ type: "stop" } satisfies Ask);
      await child.exited;
    },
  };
}

/** Starts the bystander; what it gives back stops it, and says how late it woke up at p99, in milliseconds. */
export function startBystander(): () => Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const child = Bun.spawn([process.execPath, new URL("./bystander.ts", import.meta.url).pathname], {
    stdio: ["ignore", "inherit", "inherit"],
    ipc: (late: number) => resolve(late),
  });
  return () => {
    child.send("stop");
    return promise;
  };
}
