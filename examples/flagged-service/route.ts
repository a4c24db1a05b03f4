/** Answers a request; `undefined` when it is for nothing that it knows. */
export type Route = (request: Request, path: string) => Promise<Response | undefined> | Response | undefined;
