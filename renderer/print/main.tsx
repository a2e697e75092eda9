import '@fontsource/tinos/400.css';
import '@fontsource/tinos/400-italic.css';
import '@fontsource/tinos/700.css';
import './paper.css';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { PaperJob } from '../../shared/paper/job.ts';
import { pagesOf } from './pages-of.tsx';

/** Fetches the job, lays it out, and says when every font is in: only then is the page what shall be printed. */
async function layOut(): Promise<void> {
  const answer = await window.host.paperJob(undefined);
  if (!answer.ok) throw new Error(answer.failure.message);
  const job: PaperJob = answer.value;
  const { pages, rules } = pagesOf(job);
  document.title = job.title;
  document.documentElement.lang = job.language;
  document.adoptedStyleSheets.push(rules);
  const root = createRoot(document.getElementById('root') ?? document.body);
  flushSync(() => root.render(pages));
  await document.fonts.ready;
  await window.host.paperReady(undefined);
}

void layOut();
