import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatISO } from 'date-fns/formatISO';
import { makeStart, readStart, startText, type ReadStart } from '../../shared/exchange/start-file.ts';
import { milestonesOf } from '../../shared/exchange/start-milestones.ts';
import { fingerprintOf } from '../../shared/exchange/signature.ts';
import type { PickedStart } from '../../shared/host/centre-contract.ts';
import { dayOf } from '../../shared/model/day.ts';
import { receiptJob } from '../../shared/paper/receipt.ts';
import { textIn } from '../../shared/text/index.ts';
import { signDigest } from '../exchange/signing-key.ts';
import { readStartFile } from '../exchange/start-file.ts';
import { Failure } from '../failure.ts';
import { writeWhole } from '../files/whole.ts';
import type { Printer } from '../paper/printer.ts';
import type { Exchange } from './exchange.ts';
import type { FileDialogs } from './file-dialogs.ts';
import { fileName } from './file-name.ts';
import type { Calls } from './ipc.ts';
import type { OfficeSession } from './session.ts';

export interface CentreContext {
  readonly session: OfficeSession;
  readonly exchange: Exchange;
  readonly files: FileDialogs;
  readonly printer: Printer;
}

export type CentreCalls = Pick<
  Calls,
  'ownKey' | 'saveReceiptPage' | 'saveStartFile' | 'pickStartFile' | 'createFromStart' | 'receiptsOf'
>;

/** What each call does about this computer's key, and about what the centre sends. */
export function centreCalls({ session, exchange, files, printer }: CentreContext): CentreCalls {
  let picked: ReadStart | undefined;
  return {
    ownKey: async () => {
      const key = await exchange.key;
      return key === undefined ? null : fingerprintOf(key.publicKey);
    },
    saveReceiptPage: async ({ file, language }) => {
      const facts = exchange.exported(file);
      if (facts === undefined) throw new Failure('bad-call');
      const page = await files.askWhereToSave(`${basename(file, '.json')}_phieu`, 'pdf');
      if (page === undefined) return null;
      await writeWhole(page, await printer.print(receiptJob(facts, textIn(language))));
      files.remember(page);
      return { file: page };
    },
    saveStartFile: async () => {
      const { plan } = session.workspace.workspace;
      const key = await exchange.key;
      if (key === undefined) throw new Failure('no-key');
      const now = new Date();
      const file = await files.askWhereToSave(
        fileName('khoi-dau', plan.campaign.cutover, dayOf(now)),
        'json',
      );
      if (file === undefined) return null;
      const { name, organisation } = session.officer;
      const { publicKey } = key;
      const made = makeStart(
        {
          campaign: plan.campaign,
          centre: { name, organisation, publicKey },
          madeAt: formatISO(now),
          milestones: milestonesOf(session.workspace.workspace),
        },
        (digest) => signDigest(digest, key),
      );
      await writeWhole(file, startText(made), async (temporary) => {
        const result = readStart(await readFile(temporary));
        if (!result.ok) throw new Failure('export-check-failed', result.faults[0]?.path ?? '');
      });
      files.remember(file);
      return { file, fingerprint: fingerprintOf(publicKey) };
    },
    pickStartFile: async () => {
      const [path] = await files.askForFiles(['json']);
      if (path === undefined) return null;
      const result = await readStartFile(path);
      picked = result.ok ? result.read : undefined;
      const name = basename(path).normalize('NFC');
      return result.ok ? described(name, result.read) : { kind: 'refused', name, faults: result.faults };
    },
    createFromStart: ({ digest, province }) => {
      if (picked?.file.digest !== `sha256:${digest}`) throw new Failure('bad-call');
      return session.createFromStart(picked, province);
    },
    receiptsOf: ({ digest }) => exchange.receiptsOf(digest),
  };
}

function described(name: string, { file, fingerprint }: ReadStart): PickedStart {
  const { digest, campaign, centre, madeAt } = file;
  return {
    kind: 'good',
    name,
    digest: digest.replace('sha256:', ''),
    campaign,
    centre: { name: centre.name, organisation: centre.organisation },
    fingerprint,
    madeAt,
  };
}
