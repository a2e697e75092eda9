import type { CustomScheme, Protocol } from 'electron';
import type { Request as PageRequest, Route } from 'playwright-core';
import { note } from './events.ts';
import { isReady } from './readiness.ts';
import { session } from './session.ts';

type Handler = Parameters<Protocol['handle']>[1];

/** Chromium can't intercept a scheme it does not know, so each host of one is an https origin of this domain. */
const domain = 'stand-in.invalid';
const webOrigin = new RegExp(`https://([\\w.-]+)\\.([a-z][a-z0-9-]*)\\.${domain.replace('.', '\\.')}`, 'gi');

const standard = new Set<string>();
const handlers = new Map<string, Handler>();

/** The https form of a URL of one of the app's own schemes; others stay as they are. */
export function toWebUrl(url: string): string {
  for (const scheme of standard) {
    const prefix = `${scheme}://`;
    if (url.startsWith(prefix)) {
      const { host, pathname, search, hash } = new URL(url.replace(prefix, 'https://'));
      return `https://${host}.${scheme}.${domain}${pathname}${search}${hash}`;
    }
  }
  return url;
}

/** The app's own form of every URL in a text. */
export function toAppUrl(text: string): string {
  return text.replace(webOrigin, '$2://$1');
}

/** A response header may name the app's own origins, or its whole scheme, as a CSP source does. */
function headerForPage(value: string): string {
  let text = value;
  for (const scheme of standard) {
    text = text
      .replace(new RegExp(`\\b${scheme}://([\\w.-]+)`, 'g'), `https://$1.${scheme}.${domain}`)
      .replace(new RegExp(`(^|[\\s;,])${scheme}:(?=$|[\\s;,])`, 'g'), `$1https://*.${scheme}.${domain}`);
  }
  return text;
}

function requestOf(request: PageRequest, url: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers())) headers.set(name, toAppUrl(value));
  const body = request.postDataBuffer();
  return new Request(url, { method: request.method(), headers, ...(body && { body: new Uint8Array(body) }) });
}

/** Answers a request of a page: by the app's own handler, else not at all. Nothing goes to the network. */
export async function answer(route: Route, webContentsId: number): Promise<void> {
  const request = route.request();
  const url = toAppUrl(request.url());
  const scheme = new URL(url).protocol.slice(0, -1);
  const cancelled = await session.defaultSession.webRequest.decide({
    url,
    method: request.method(),
    resourceType: request.resourceType(),
    webContentsId,
  });
  const handler = handlers.get(scheme);
  if (cancelled || handler === undefined) {
    await route.abort('blockedbyclient');
    return;
  }
  let response: Response;
  try {
    response = await handler(requestOf(request, url));
  } catch (error) {
    note(`the handler of ${url} failed: ${String(error)}`);
    await route.abort('failed');
    return;
  }
  if (response.type === 'error') {
    await route.abort('failed');
    return;
  }
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => (headers[name] = headerForPage(value)));
  await route.fulfill({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) });
}

function demandReady(method: string): void {
  // Before ready Electron's protocol module has no such method.
  if (!isReady()) throw new TypeError(`protocol.${method} is not a function: the app is not ready`);
}

export const protocol = {
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    if (isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    standard.clear();
    for (const { scheme, privileges } of schemes) {
      if (!privileges?.standard || !privileges.secure) {
        throw new Error(`The stand-in serves standard and secure schemes only: ${scheme}`);
      }
      standard.add(scheme);
    }
  },

  handle(scheme: string, handler: Handler): void {
    demandReady('handle');
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },

  unhandle(scheme: string): void {
    demandReady('unhandle');
    if (!handlers.delete(scheme)) throw new Error(`Failed to unregister protocol: ${scheme}`);
  },

  isProtocolHandled(scheme: string): boolean {
    demandReady('isProtocolHandled');
    return handlers.has(scheme);
  },
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'>;
