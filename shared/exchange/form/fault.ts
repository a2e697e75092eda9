/** What can be wrong with a form that came back. The wording of each is in shared/text/forms.ts. */
export const formFaultCodes = [
  'not-a-form',
  'too-large',
  'encrypted',
  'broken',
  'damaged',
  'newer-version',
  'unknown-campaign',
  'unknown-locality',
  'sheet-missing',
  'row-moved',
  'row-altered',
  'merged',
  'formula',
  'bad-cell',
  'bad-text',
  'too-long',
  'unknown-status',
  'unknown-actor',
] as const;
export type FormFaultCode = (typeof formFaultCodes)[number];

/** One thing that is wrong with a form, and in which cell (`F12`); empty where it is the whole file. */
export interface FormFault {
  readonly code: FormFaultCode;
  readonly cell: string;
  /** What was found or expected there, where the code alone does not say it. */
  readonly detail: string;
}

export function formFault(code: FormFaultCode, cell = '', detail = ''): FormFault {
  return { code, cell, detail };
}
