import { Loader } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { HostFailure } from '../../../shared/host/host.ts';
import type { Takes } from '../../../shared/host/contract.ts';
import { failureOf } from '../../state/host.ts';
import { useApp, useText } from '../../state/hooks.ts';
import { FaultNote } from '../dialogs/outcome.tsx';
import { openPdf, type PdfPages } from './pdf-pages.ts';
import styles from './print.module.css';

/** Choices are often changed one after the other; each is worth a print only once the officer rests. */
const restMs = 350;

/** What is looked at: an order, or a part of its pack. */
export type Previewed = Takes<'previewPaper'>;

/** The pages of an order as they will be printed: the same PDF, drawn small. */
export function PaperPreview({ of }: { readonly of: Previewed | undefined }) {
  const app = useApp();
  const text = useText();
  const [pdf, setPdf] = useState<PdfPages>();
  const [failure, setFailure] = useState<HostFailure>();
  const [isWorking, setIsWorking] = useState(true);
  // An order that says the same is the same.
  const wanted = of === undefined ? undefined : JSON.stringify(of);

  useEffect(() => {
    let isWanted = wanted !== undefined;
    let opened: PdfPages | undefined;
    const make = async (): Promise<void> => {
      if (wanted === undefined) return;
      setIsWorking(true);
      try {
        const bytes = await app.paper.preview(JSON.parse(wanted) as Previewed);
        if (!isWanted) return;
        const made = await openPdf(bytes);
        opened = made;
        setPdf(made);
        setFailure(undefined);
      } catch (error) {
        if (isWanted) setFailure(failureOf(error));
      }
      if (isWanted) setIsWorking(false);
    };
    const timer = setTimeout(() => void make(), restMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      opened?.close();
    };
  }, [app, wanted]);

  return (
    <div className={styles['pages']} role="group" aria-label={text.screens.print.preview} tabIndex={0}>
      <FaultNote failure={failure} />
      {isWorking && (
        <Loader
          className={styles['loader'] ?? ''}
          size="sm"
          role="img"
          aria-label={text.screens.print.working}
        />
      )}
      {pdf !== undefined &&
        Array.from({ length: pdf.count }, (_, index) => (
          <Page
            key={index}
            pdf={pdf}
            number={index + 1}
            label={text.screens.print.page(index + 1, pdf.count)}
          />
        ))}
    </div>
  );
}

interface PageProps {
  readonly pdf: PdfPages;
  readonly number: number;
  readonly label: string;
}

function Page({ pdf, number, label }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    // A page that is drawn while the next PDF takes its place fails, and is not missed.
    if (target !== null) pdf.draw(number, target).catch(() => undefined);
  }, [pdf, number]);
  return <canvas ref={canvas} role="img" aria-label={label} className={styles['page']} />;
}
