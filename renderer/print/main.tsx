import './fonts.css';
import './paper.css';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PaperJob } from '../../shared/paper/job.ts';
import { allPrintable } from '../../shared/paper/printable.ts';
import { pagesOf } from './pages-of.tsx';

const root = document.getElementById('root') ?? document.body;
const rules = new CSSStyleSheet();
document.adoptedStyleSheets.push(rules);

/** The pages are not laid out before they are printed, so nothing else asks for the fonts. */
const fonts = Promise.all([...document.fonts].map((font) => font.load()));

/** Lays one job after the other out until the window is closed. */
async function work(): Promise<never> {
  for (;;) {
    const answer = await window.host.paperJob(undefined);
    if (!answer.ok) throw new Error(answer.failure.message);
    await layOut(JSON.parse(answer.value) as PaperJob);
    await window.host.paperReady(undefined);
  }
}

/**
 * Done when every font and picture is in: only then is the page what shall be printed. Nothing on it ever changes, so
 * it is written as one text of markup, with every text on it escaped: far faster than an element at a time.
 */
async function layOut(job: PaperJob): Promise<void> {
  const laidOut = pagesOf(allPrintable(job));
  document.title = job.title;
  document.documentElement.lang = job.language;
  rules.replaceSync(laidOut.rules);
  root.innerHTML = renderToStaticMarkup(laidOut.pages);
  await fonts;
  await Promise.all([...new Set(imagesBySource().values())].map((image) => image.decode()));
}

/** One image of each picture: thousands of them show the same few. */
function imagesBySource(): Map<string, HTMLImageElement> {
  return new Map([...document.images].map((image) => [image.src, image]));
}

void work();
