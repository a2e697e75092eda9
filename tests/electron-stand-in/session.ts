import { EventEmitter } from 'node:events';
import type {
  CallbackResponse,
  OnBeforeRequestListenerDetails,
  PermissionCheckHandlerHandlerDetails,
  Session as ElectronSession,
  WebContents,
  WebRequest as ElectronWebRequest,
  WebRequestFilter,
} from 'electron';
import { isReady } from './readiness.ts';

type CheckHandler = NonNullable<Parameters<ElectronSession['setPermissionCheckHandler']>[0]>;
type RequestHandler = NonNullable<Parameters<ElectronSession['setPermissionRequestHandler']>[0]>;
type Permission = Parameters<CheckHandler>[1];
type BeforeRequest = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: CallbackResponse) => void,
) => void;

interface RequestFacts {
  url: string;
  method: string;
  resourceType: string;
  webContentsId: number;
}

/** Chromium's resource types, as the DevTools protocol has them, in Electron's words. */
const resourceTypes: Record<string, OnBeforeRequestListenerDetails['resourceType']> = {
  document: 'mainFrame',
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  xhr: 'xhr',
  fetch: 'xhr',
  ping: 'ping',
  cspviolationreport: 'cspReport',
  media: 'media',
  websocket: 'webSocket',
};

/** The permissions Chromium lets a driver grant, with Electron's name for each. */
const permissions: [grant: string, permission: Permission][] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['camera', 'media'],
  ['microphone', 'media'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-write', 'clipboard-sanitized-write'],
  ['local-fonts', 'local-fonts'],
];

function matches(filter: WebRequestFilter | undefined, url: string): boolean {
  if (filter === undefined) return true;
  return filter.urls.some((pattern) => {
    if (pattern === '<all_urls>') return true;
    const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    const source = escaped.replace(/^\*:\/\//, '(?:https?|wss?)://').replace(/(?<!\))\*/g, '.*');
    return new RegExp(`^${source}$`).test(url);
  });
}

class WebRequest {
  #filter: WebRequestFilter | undefined;
  #listener: BeforeRequest | null = null;
  #requests = 0;

  onBeforeRequest(
    filterOrListener: WebRequestFilter | BeforeRequest | null,
    listener: BeforeRequest | null = null,
  ): void {
    const filtered = typeof filterOrListener === 'object' && filterOrListener !== null;
    this.#filter = filtered ? filterOrListener : undefined;
    this.#listener = filtered ? listener : filterOrListener;
  }

  onHeadersReceived(): void {
    // No response from a network ever arrives, so there are no headers to show.
  }

  /** Whether the app's listener cancels the request. */
  async decide({ resourceType, ...facts }: RequestFacts): Promise<boolean> {
    const listener = this.#listener;
    if (listener === null || !matches(this.#filter, facts.url)) return false;
    const details: OnBeforeRequestListenerDetails = {
      ...facts,
      id: ++this.#requests,
      resourceType: resourceTypes[resourceType] ?? 'other',
      referrer: '',
      timestamp: Date.now(),
      uploadData: [],
    };
    const response = await new Promise<CallbackResponse>((resolve) => listener(details, resolve));
    return response.cancel === true || response.redirectURL !== undefined;
  }
}

class Session extends EventEmitter {
  readonly webRequest = new WebRequest() satisfies Partial<ElectronWebRequest>;
  #check: CheckHandler | null = null;
  #request: RequestHandler | null = null;
  #spellChecker = true;

  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.#check = handler;
  }

  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.#request = handler;
  }

  setDevicePermissionHandler(): void {
    // A browser shows a device only after its user picked it: with or without a handler there is none.
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    this.#spellChecker = enabled;
  }

  isSpellCheckerEnabled(): boolean {
    return this.#spellChecker;
  }

  clearCache(): Promise<void> {
    // What a request is answered with is never cached.
    return Promise.resolve();
  }

  /** What the app's handlers grant an origin; as in Electron, all of it where a handler is missing. */
  async granted(contents: WebContents, origin: string): Promise<string[]> {
    const grants: string[] = [];
    for (const [grant, permission] of permissions) {
      const details: PermissionCheckHandlerHandlerDetails = { isMainFrame: true, requestingUrl: origin };
      const checked = this.#check?.(contents, permission, origin, details) ?? true;
      const request = this.#request;
      const asked =
        request === null ||
        (await new Promise<boolean>((resolve) =>
          request(contents, permission, resolve, { isMainFrame: true, requestingUrl: origin }),
        ));
      if (checked && asked) grants.push(grant);
    }
    return grants;
  }
}

const defaultSession = new Session() satisfies Pick<
  ElectronSession,
  'setPermissionCheckHandler' | 'setPermissionRequestHandler' | 'setDevicePermissionHandler' | 'clearCache'
>;

export type StandInSession = Session;

export const session = {
  get defaultSession(): Session {
    if (!isReady()) throw new Error('Session can only be received when app is ready');
    return defaultSession;
  },
};
