import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface SiteRequest {
  method: string;
  url: string;
}

const HTML = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/** What Chromium asks its maker for by itself; no flag stops it. */
const BROWSERS_OWN = ['accounts.google.com', 'clients2.google.com', 'update.googleapis.com'];

/**
 * Web sites under any host name, on this machine. The server is the browser's proxy, so pages
 * have plain addresses without a port, and every request that the browser makes, to wherever,
 * comes past here.
 */
export class Sites {
  readonly #server: Server;
  readonly #answers = new Map<string, Answer>();
  readonly #requests: SiteRequest[] = [];

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request: IncomingMessage, response: ServerResponse) =>
      this.#respond(request, response),
    );
    server.on('connect', (request, socket) => {
      this.#note('CONNECT', `https://${request.url}`);
      socket.on('error', () => {});
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }

  static async open(): Promise<Sites> {
    const server = createServer();
    const sites = new Sites(server);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return sites;
  }

  /** `host:port` of the proxy. */
  get proxy(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Serves mark-up, or any answer, at an address (`http://news.example/story`); a query does not matter. */
  serve(url: string, answer: string | Answer): void {
    const full = typeof answer === 'string' ? { body: answer } : answer;
    this.#answers.set(withoutQuery(url), full);
  }

  /** Every request so far but the browser's own; one for a tunnel to another server is a CONNECT. */
  get requests(): readonly SiteRequest[] {
    return this.#requests;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  #note(method: string, url: string): void {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    if (!BROWSERS_OWN.includes(host)) this.#requests.push({ method, url });
  }

  #respond(request: IncomingMessage, response: ServerResponse): void {
    // A client of a proxy asks for the whole address.
    const url = request.url ?? '';
    this.#note(request.method ?? '', url);
    const answer = this.#answers.get(withoutQuery(url));
    response.writeHead(answer?.status ?? (answer ? 200 : 404), { ...HTML, ...answer?.headers });
    response.end(answer?.body ?? '');
  }
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
