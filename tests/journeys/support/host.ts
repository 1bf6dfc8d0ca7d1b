/**
 * A website that the project never saw: pages of `tests/hosts` under a policy that allows nothing but itself. Toolkit
 * and API stand behind it, as behind a gateway, which can fail.
 */
import { readFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; report-uri /csp-report";
const folder = new URL('../../hosts/', import.meta.url);
const types: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css' };

/** The toolkit's folder, and a second copy of it. */
const copies = ['/widgets/', '/salinan/'];

export class Host {
  url = '';
  /** `down` cuts connections, `gateway` answers for a server that is not there, as gateways do: in HTML. */
  api: 'up' | 'down' | 'gateway' = 'up';
  /** Milliseconds that each answer of the API takes longer. */
  apiDelay = 0;
  /** Whether pages name the stylesheet that keeps room for the widgets. */
  withStyles = false;
  /** Whether pages wait for the loader before they are drawn. */
  renderBlocking = false;
  readonly reports: string[] = [];
  readonly #server = createServer((incoming, outgoing) => void this.#serve(incoming, outgoing));
  readonly #upstream: string;

  constructor(upstream: string) {
    this.#upstream = upstream;
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const path = incoming.url ?? '/';
    if (path === '/csp-report') return this.#keepReport(incoming, outgoing);
    if (path === '/mpp-sw.js') return this.#pass('/widgets/mpp-sw.js', incoming, outgoing);
    if (path.startsWith('/api/')) return this.#passToApi(incoming, outgoing);
    const copy = copies.find((each) => path.startsWith(each));
    if (copy) return this.#pass(path.replace(copy, '/widgets/'), incoming, outgoing);
    return this.#page(path, outgoing);
  }

  async #passToApi(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (this.apiDelay) await setTimeout(this.apiDelay);
    if (this.api === 'down') return void incoming.socket.destroy();
    if (this.api === 'up') return this.#pass(incoming.url ?? '', incoming, outgoing);
    outgoing.writeHead(502, { 'Content-Type': 'text/html' }).end('<html><h1>502 Bad Gateway</h1></html>');
  }

  #pass(path: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
    // A kept connection may be closed by the server while the next request is on its way.
    const options = { method: incoming.method ?? 'GET', headers: incoming.headers, agent: false };
    const passed = request(this.#upstream + path, options, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  }

  async #keepReport(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of incoming) text += String(chunk);
    this.reports.push(text);
    outgoing.writeHead(204).end();
  }

  async #page(path: string, outgoing: ServerResponse): Promise<void> {
    const name = /^\/([\w-]+\.(html|css))(?:\?|$)/.exec(path);
    if (!name?.[1]) return void outgoing.writeHead(204).end();
    const text = await readFile(fileURLToPath(new URL(name[1], folder)), 'utf8');
    const styles = this.withStyles ? '<link rel="stylesheet" href="/widgets/mpp.css" />' : '';
    const script = `${styles}<script${this.renderBlocking ? ' blocking="render"' : ''}`;
    outgoing
      .writeHead(200, { 'Content-Type': types[name[2] ?? ''], 'Content-Security-Policy': policy })
      .end(text.replace('<script', script));
  }
}
