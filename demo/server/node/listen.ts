/** A web server that ends in good order: it takes no more, finishes what runs, and closes what it used. */
import { createAdaptorServer } from '@hono/node-server';
import type { IncomingMessage, Server } from 'node:http';

export type Serve = (request: Request, caller: { remoteAddress?: string }) => Response | Promise<Response>;

export interface Listening {
  readonly url: string;
  /** Takes no more requests and waits for those that run, but not longer than this. */
  stop(withinMs: number): Promise<void>;
}

const addressOf = ({ socket, headers }: IncomingMessage, trustProxy: boolean): string | undefined => {
  const forwarded = trustProxy ? headers['x-forwarded-for'] : undefined;
  return (typeof forwarded === 'string' ? forwarded.split(',').pop()?.trim() : undefined) ?? socket.remoteAddress;
};

async function stop(server: Server, withinMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), withinMs);
  await closed;
  clearTimeout(timer);
}

const keepAliveMs = 65_000;

export async function listen(
  serve: Serve,
  { port, host, trustProxy }: { port: number; host: string | undefined; trustProxy: boolean },
): Promise<Listening> {
  const fetch = (request: Request, env: unknown) => {
    const { incoming } = env as { incoming: IncomingMessage };
    const remoteAddress = addressOf(incoming, trustProxy);
    return serve(request, remoteAddress === undefined ? {} : { remoteAddress });
  };
  const server = createAdaptorServer({ fetch }) as Server;
  // Longer than the minute for which proxies and clients keep a connection: else one of us closes it as the other uses it.
  server.keepAliveTimeout = keepAliveMs;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return { url: `http://localhost:${actual}`, stop: (withinMs) => stop(server, withinMs) };
}
