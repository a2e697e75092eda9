import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newCampaign } from '../../../shared/data/plan.ts';
import type { Signature } from '../../../shared/exchange/schema.ts';
import {
  makeStart,
  readStart,
  startEdits,
  startText,
  type StartFile,
} from '../../../shared/exchange/start-file.ts';
import { milestonesOf } from '../../../shared/exchange/start-milestones.ts';
import { coverageOf } from '../../../shared/exchange/part.ts';
import { usualMilestoneEdits, usualMilestones } from '../../../shared/commitments/usual-milestones.ts';
import { fieldEdits } from '../../../shared/model/record-view.ts';
import { parseRegister } from '../../../shared/model/register.ts';
import { textIn } from '../../../shared/text/index.ts';
import { digestOf } from '../../../shared/model/digest.ts';
import { Workspace } from '../../../shared/model/workspace.ts';

interface Key {
  readonly publicKey: string;
  readonly sign: (digest: string) => Signature;
}

function makeKey(): Key {
  const pair = generateKeyPairSync('ed25519');
  const { x = '' } = pair.publicKey.export({ format: 'jwk' });
  const publicKey = Buffer.from(x, 'base64url').toString('base64');
  const secret = createPrivateKey(pair.privateKey.export({ format: 'pem', type: 'pkcs8' }));
  return {
    publicKey,
    sign: (digest) => ({
      algorithm: 'Ed25519',
      publicKey,
      value: sign(null, Buffer.from(digest), secret).toString('base64'),
    }),
  };
}

const key = makeKey();
const campaign = newCampaign({ cutover: '2027-07-01', common: true, block: 'party' });

const author = { writer: 'a'.repeat(16), person: 'An', now: 1 };

function start(by: Key = key, workspace?: Workspace): StartFile {
  const centre = {
    name: 'Phạm Quốc Bảo',
    organisation: 'Cục Chuyển đổi số quốc gia',
    publicKey: key.publicKey,
  };
  const milestones = workspace === undefined ? [] : milestonesOf(workspace);
  return makeStart({ campaign, centre, madeAt: '2027-06-02T08:30:00+07:00', milestones }, by.sign);
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The first thing that is wrong with a text, or undefined. */
function fault(text: string): string | undefined {
  const result = readStart(bytes(text));
  return result.ok ? undefined : `${result.faults[0]?.path ?? ''} ${result.faults[0]?.code ?? ''}`;
}

/** The file with something changed, and sealed anew by whoever changed it. */
function altered(change: object, by: Key = key): string {
  const { digest: _digest, signature: _signature, ...content } = { ...start(), ...change };
  const digest = digestOf(content);
  return JSON.stringify({ ...content, digest, signature: by.sign(digest) });
}

describe('a starting file', () => {
  it('is read back as it was made, with the fingerprint of the centre', () => {
    const result = readStart(bytes(startText(start())));
    expect(result).toMatchObject({ ok: true, read: { file: start() } });
    expect(result.ok && result.read.fingerprint).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  });

  it('reads the same in another layout and order of keys', () => {
    const { campaign: last, ...first } = start();
    expect(fault(JSON.stringify({ ...first, campaign: last }))).toBeUndefined();
  });

  it('is refused where one byte of it was changed', () => {
    expect(fault(startText(start()).replace('2027-07-01', '2027-07-02'))).toBe('$.digest wrong-digest');
    expect(fault(startText(start()).replace('Phạm', 'Phan'))).toBe('$.digest wrong-digest');
  });

  it('is refused where another key signed it, also when sealed anew', () => {
    const other = makeKey();
    expect(fault(startText(start(other)))).toBe('$.signature wrong-signature');
    const cutover = { campaign: { ...campaign, cutover: '2028-07-01' } };
    expect(fault(altered(cutover, other))).toBe('$.signature wrong-signature');
  });

  it('is refused without a signature, or with one over something else', () => {
    const { signature, ...unsigned } = start();
    expect(fault(JSON.stringify(unsigned))).toBe('$.signature missing');
    const moved = { ...start(), signature: { ...signature, value: key.sign('sha256:other').value } };
    expect(fault(JSON.stringify(moved))).toBe('$.signature wrong-signature');
  });

  it.each([
    ['an empty file', '', '$ empty'],
    ['a cut file', startText(start()).slice(0, 300), '$ not-json'],
    ['an export', '{"format":"san-sang/export","formatVersion":1}', '$.format not-a-start'],
    ['a list', '[]', '$.format not-a-start'],
    ['nothing at all', 'null', '$.format not-a-start'],
    ['a newer version', altered({ formatVersion: 2 }), '$.formatVersion newer-version'],
    ['a key that the format lacks', altered({ also: 1 }), '$.also unknown-key'],
    [
      'a key that stands twice',
      startText(start()).replace('{', '{"format":"san-sang/start",'),
      '$.format duplicate-key',
    ],
    [
      'a template that this version lacks',
      altered({ campaign: { ...campaign, template: { ...campaign.template, id: 'x' } } }),
      '$.campaign.template unknown-template',
    ],
    [
      'a unit list that this version lacks',
      altered({ campaign: { ...campaign, units: '2031-01-01' } }),
      '$.campaign.units unknown-units',
    ],
    [
      'a block that nobody knows',
      altered({ campaign: { ...campaign, block: 'army' } }),
      '$.campaign.block bad-value',
    ],
  ])('is refused in plain words: %s', (_what, text, wrong) => {
    expect(fault(text)).toBe(wrong);
  });

  it('refuses bytes that are not UTF-8, and a file far too large', () => {
    expect(readStart(new Uint8Array([0xff, 0xfe, 0x7b]))).toMatchObject({ faults: [{ code: 'not-utf8' }] });
    expect(readStart(new Uint8Array(2 * 1024 * 1024))).toMatchObject({ faults: [{ code: 'too-large' }] });
  });

  it("brings the centre's milestones into a province, where nobody but the centre changes them", () => {
    const centre = new Workspace(campaign, { level: 'nation' });
    const words = textIn('vi').commitments.milestones.usual;
    const own = fieldEdits('milestone', '79-own', { name: 'Của tỉnh', offset: -3 });
    const made = centre.propose([...usualMilestoneEdits(centre.plan, 'nation', words), ...own], author);
    if ('fault' in made) throw new Error(made.fault);
    centre.take(made);
    const result = readStart(bytes(startText(start(key, centre))));
    if (!result.ok) throw new Error(result.faults[0]?.path);

    const province = new Workspace(campaign, { level: 'province', code: '79' });
    const taken = province.propose(startEdits(result.read), author);
    if ('fault' in taken) throw new Error(taken.fault);
    province.take(taken);
    const plain = (workspace: Workspace) =>
      workspace.records
        .of('milestone')
        .filter(({ id }) => id !== '79-own')
        .map(({ id, fields, sets }) => ({ id, fields, sets }));
    expect(plain(province)).toEqual(plain(centre));
    expect(plain(province)).toHaveLength(usualMilestones.length);
    const coverage = coverageOf(province.plan, undefined);
    const carried = taken.filter(({ register }) => {
      const name = parseRegister(register);
      return name !== undefined && coverage?.has(name) === true;
    });
    expect(carried).toEqual([]);
  });

  it('is read as ever where it has no milestones', () => {
    expect(start()).not.toHaveProperty('milestones');
    expect(startEdits({ file: start(), fingerprint: '' })).toHaveLength(1);
  });

  it.each([
    ["a province's milestone", { id: '79-own', name: 'Của tỉnh' }, '$.milestones[0].id bad-value'],
    [
      'an item that nobody is asked',
      { id: 'nation-m', item: { 'TTHC-99': true } },
      '$.milestones[0].item unknown-item',
    ],
    ['a day that is none', { id: 'nation-m', offset: 'soon' }, '$.milestones[0].offset bad-value'],
  ])('is refused with %s', (_what, milestone, wrong) => {
    expect(fault(altered({ milestones: [milestone] }))).toBe(wrong);
  });

  it('leaves its mark in a workspace as a register that the workspace takes', () => {
    const result = readStart(bytes(startText(start())));
    if (!result.ok) throw new Error('the file was refused');
    const workspace = new Workspace(campaign, { level: 'province', code: '79' });
    const edits = startEdits(result.read);
    expect(workspace.propose(edits, { writer: 'a'.repeat(16), person: 'An', now: 1 })).toHaveLength(1);
  });
});
