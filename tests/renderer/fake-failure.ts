import type { HostFailure } from '../../shared/host/host.ts';
import type { Language } from '../../shared/model/words.ts';
import type { FailureCode } from '../../shared/text/failures.ts';
import { textIn } from '../../shared/text/index.ts';

/** A failure as the main process tells it. */
export function failureIn(language: Language, code: FailureCode, detail = ''): HostFailure {
  return { code, ...textIn(language).failures[code](detail) };
}
