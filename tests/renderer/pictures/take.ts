/**
 * Takes a picture of every screen and state in both languages and runs axe-core on each.
 * `node tests/renderer/pictures/take.ts [FOLDER] [NAME...]`; a NAME that ends in `*` takes all that begin so. Exit 1
 * where axe, the content policy or a script complains.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { languages, type Language } from '../../../shared/model/words.ts';
import type { Scene } from './scene.ts';
import { scenes } from './scenes.ts';
import { openStage, type Stage } from './stage.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
const [folder = join(root, 'out', 'screenshots'), ...only] = process.argv.slice(2);

/** What a page complained of while its scene was played. */
async function play(stage: Stage, scene: Scene, language: Language): Promise<string[]> {
  const { viewport } = scene;
  const { page, faults } = await stage.open(scene.situation(), {
    language,
    ...(viewport === undefined ? {} : { viewport }),
  });
  await scene.act(page).catch((error: unknown) => faults.push(String(error)));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(folder, `${scene.name}-${language}.png`) });
  faults.push(...(await axeFaults(page)));
  return faults;
}

function isMeant(name: string, scene: Scene): boolean {
  return name.endsWith('*') ? scene.name.startsWith(name.slice(0, -1)) : scene.name === name;
}

async function axeFaults(page: Page): Promise<string[]> {
  const violations = await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3)
        .map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary.replaceAll('\\n', ' ')).join(' | ')))`,
  );
  return violations as string[];
}

mkdirSync(folder, { recursive: true });
const stage = await openStage();
let failed = false;
for (const scene of scenes) {
  if (only.length > 0 && !only.some((name) => isMeant(name, scene))) continue;
  for (const language of languages) {
    const faults = await play(stage, scene, language);
    failed ||= faults.length > 0;
    console.log(
      `${scene.name}-${language}: ${faults.length === 0 ? 'ok' : faults.map((line) => `\n  ${line}`).join('')}`,
    );
  }
}
await stage.close();
process.exitCode = failed ? 1 : 0;
