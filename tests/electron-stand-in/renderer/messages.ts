/** What crosses between a page's isolated world and the main process, encoded by the codec. */
export type FromRenderer =
  | { kind: 'invoke'; id: number; channel: string; args: unknown[] }
  | { kind: 'send'; channel: string; args: unknown[] }
  | { kind: 'preload-error'; message: string; stack: string }
  | { kind: 'resized'; width: number; height: number };

export type ToRenderer =
  | { kind: 'reply'; id: number; result: unknown }
  | { kind: 'failure'; id: number; error: string }
  | { kind: 'event'; channel: string; args: unknown[] };
