/**
 * Draws the grid's marks as pictures, each SVG beside a PNG of four times its size: `node tests/renderer/pictures/marks.ts`,
 * after an SVG changed. A screen full of cells paints a thousand of them, and Chromium lays out an SVG anew each time.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { npmChromium } from '../../electron-stand-in/chromium.ts';

const scale = 4;
const folder = resolve(import.meta.dirname, '..', '..', '..', 'renderer', 'screens', 'grid', 'marks');

const { executable, env } = await npmChromium();
const browser = await chromium.launch({
  executablePath: executable,
  env: { ...process.env, ...env },
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: scale });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block }</style>${readFileSync(join(folder, file), 'utf8')}`,
    );
    const picture = await page.locator('svg').screenshot({ omitBackground: true });
    writeFileSync(join(folder, file.replace(/\.svg$/, '.png')), picture);
  }
} finally {
  await browser.close();
}
