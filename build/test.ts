import { spawnSync } from 'node:child_process';
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

function npm(...args: string[]): boolean {
  const { status } = spawnSync('npm', ['run', '--silent', ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function check(name: string): boolean {
  console.log(`\n> npm run ${name}`);
  const good = npm(name);
  if (good) passed += 1;
  else failed += 1;
  return good;
}

function suite(name: string): void {
  console.log(`\n> npm run ${name}`);
  const report = join(scratch, `${name}.json`);
  const good = npm(name, '--', '--reporter=default', '--reporter=json', `--outputFile=${report}`);
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

for (const name of ['types', 'lint', 'imports']) check(name);
const built = check('build');
suite('unit');
if (built) suite('e2e');
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
