import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Protocol } from 'electron';
import { appOrigin, appScheme } from './origin.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A path inside the renderer's folder: names of letters, digits, `-`, `_` and `.`, none starting with a dot. */
const pathPattern = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;

/** Has to run before the app is ready. */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: false } },
  ]);
}

/** Serves the built renderer under `app://san-sang/`, and nothing else. */
export function serveApp(protocol: Protocol, rendererFolder: string): void {
  protocol.handle(appScheme, (request) => respond(request, rendererFolder));
}

async function respond(request: Request, folder: string): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname === '/' ? '/index.html' : url.pathname;
  const type = types[extname(path)];
  const isOurs = request.method === 'GET' && `${url.protocol}//${url.host}` === appOrigin;
  if (!isOurs || type === undefined || !pathPattern.test(path)) return notFound();
  try {
    const content = await readFile(join(folder, path));
    return extname(path) === '.html'
      ? page(content.toString('utf8'))
      : new Response(content, { headers: headers(type) });
  } catch {
    return notFound();
  }
}

/** A page gets a nonce of its own: the component library adds style elements, and no other inline style may run. */
function page(html: string): Response {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return new Response(html.replace('__CSP_NONCE__', nonce), {
    headers: { ...headers('text/html; charset=utf-8'), 'content-security-policy': policy },
  });
}

function headers(type: string): Record<string, string> {
  return {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
  };
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: headers('text/plain; charset=utf-8') });
}
