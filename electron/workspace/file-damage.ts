/** A file of a workspace that is not as it was written. */
export interface FileDamage {
  /** Its path inside the workspace folder. */
  readonly file: string;
  readonly fault: 'missing' | 'unreadable' | 'damaged' | 'cut';
}
