import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'domain',
          include: ['tests/{shared,renderer}/**/*.test.ts'],
          testTimeout: 30_000,
          // Pure code, which no test can leave changed for the next: loading it once instead of for each file takes
          // an eighth of the time.
          isolate: false,
        },
      },
      {
        root,
        test: {
          name: 'main-process',
          include: ['tests/electron/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/{e2e,electron-stand-in}/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          // Each file drives a browser of its own; more at a time than cores only makes each slower.
          maxWorkers: 2,
        },
      },
    ],
  },
});
