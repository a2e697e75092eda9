import { mkdtemp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { workspaceWith } from '/work/main/tests/bench/nation.ts';
import { longestBlocks } from '/work/main/tests/bench/main-thread.ts';
const scratch = await mkdtemp('/tmp/bm-');
console.log(await workspaceWith(join(scratch, 'nation'), 'nation'));
for (const r of await longestBlocks(join(scratch,'nation'), scratch)) console.log(r.what.padEnd(45), r.block.toFixed(0).padStart(6), r.time.toFixed(0).padStart(6));
