/** A connection to a language server as the Language Server Protocol has it: JSON-RPC messages over its standard streams. */
export interface Connection {
  request(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): void;
  /** The parameters of the next notification of a method that fits. */
  next(method: string, fits: (params: unknown) => boolean): Promise<unknown>;
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly fits: (message: Message) => boolean;
  readonly take: (message: Message) => void;
}

/** Starts a server; `settingsOf` answers what it asks the editor's settings for. */
export function createConnection(command: readonly string[], settingsOf: (section: string) => unknown): Connection {
  const server = Bun.spawn([...command], { stdin: "pipe", stdout: "pipe", stderr: "inherit" });
  let waiting: readonly Waiting[] = [];
  let nextId = 0;
  const send = (message: object) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    server.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
    server.stdin.flush();
  };
  const wait = (fits: Waiting["fits"]) =>
    new Promise<Message>((take) => {
      waiting = [...waiting, { fits, take }];
    });
  const receive = (message: Message) => {
    const { id, method, params } = message;
    if (id !== undefined && method !== undefined) {
      const items = method === "workspace/configuration" ? (params as Configuration).items : [];
      send({ id, result: items.map(({ section }) => settingsOf(section)) });
      return;
    }
    const [first] = waiting.filter(({ fits }) => fits(message));
    waiting = waiting.filter((each) => each !== first);
    first?.take(message);
  };
  void readMessages(server.stdout, receive);
  return {
    async request(method, params) {
      nextId += 1;
      const id = nextId;
      const answered = wait((message) => message.id === id && message.method === undefined);
      send({ id, method, params });
      const { result, error } = await answered;
      if (error !== undefined) throw new Error(`${method}: ${error.message}`);
      return result;
    },
    notify: (method, params) => send({ method, params }),
    next: async (method, fits) => (await wait((message) => message.method === method && fits(message.params))).params,
    close: () => server.kill(),
  };
}

interface Configuration {
  readonly items: readonly { readonly section: string }[];
}

async function readMessages(stream: ReadableStream<Uint8Array>, receive: (message: Message) => void): Promise<void> {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = endOf(rest); end > 0 && rest.length >= end; end = endOf(rest)) {
      const body = rest.subarray(rest.indexOf("\r\n\r\n") + 4, end);
      rest = rest.subarray(end);
      receive(JSON.parse(body.toString()) as Message);
    }
  }
}

/** Where the first message ends; 0 while its header is not complete. */
function endOf(bytes: Buffer): number {
  const header = bytes.indexOf("\r\n\r\n");
  if (header < 0) return 0;
  const length = /Content-Length: (\d+)/i.exec(bytes.subarray(0, header).toString())?.[1];
  if (length === undefined) throw new Error("the server sent something that is no message");
  return header + 4 + Number(length);
}
