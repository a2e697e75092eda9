import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * `npm test`: types, lint, import rules, build, unit and end-to-end tests, all of them even where one fails. Ends
 * with `N passed, N failed`: each check counts as one, and each test of the suites as one.
 */
const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'san-sang-test-'));
let passed = 0;
let failed = 0;

const windows = process.platform === 'win32';

/** What it prints is shown when it ends: two checks run at a time. */
async function check(name: string): Promise<boolean> {
  const output: Buffer[] = [];
  const run = spawn('npm', ['run', '--silent', name], { cwd: root, shell: windows });
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (part: Buffer) => void output.push(part));
  const good = await new Promise<boolean>((resolve) => {
    run.once('error', () => resolve(false)).once('close', (status) => resolve(status === 0));
  });
  console.log(`\n> npm run ${name}`);
  process.stdout.write(Buffer.concat(output));
  if (good) passed += 1;
  else failed += 1;
  return good;
}

function suite(name: string): void {
  console.log(`\n> npm run ${name}`);
  const report = join(scratch, `${name}.json`);
  const args = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const run = ['run', '--silent', name, '--', ...args];
  const good = spawnSync('npm', run, { cwd: root, stdio: 'inherit', shell: windows }).status === 0;
  const counted = countOf(report);
  passed += counted.passed;
  // A run that broke outside its tests must not look like a good one.
  failed += good ? counted.failed : Math.max(counted.failed, 1);
}

function countOf(report: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
      string,
      number
    >;
    const total = numTotalTests ?? 0;
    return { passed: numPassedTests ?? 0, failed: total - (numPassedTests ?? 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function typesImportsBuild(): Promise<boolean> {
  await check('types');
  await check('imports');
  return check('build');
}

// Lint takes as long as the others together.
const [built] = await Promise.all([typesImportsBuild(), check('lint')]);
suite('unit');
if (built) suite('e2e');
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
