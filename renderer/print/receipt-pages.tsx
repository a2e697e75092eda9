import type { ReceiptSheet } from '../../shared/paper/receipt.ts';
import { Head } from './report-pages.tsx';
import './receipt.css';

/** The receipt of a file that was exported: one page, for both sides to sign. */
export function ReceiptPages({ sheet }: { readonly sheet: ReceiptSheet }): React.ReactElement {
  return (
    <article className="report receipt" lang={sheet.language}>
      <Head letterhead={sheet.letterhead} />
      <dl className="receipt-facts">
        {sheet.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <section className="receipt-code">
        <h2>{sheet.code.label}</h2>
        <p className="big">{sheet.code.value}</p>
        <p className="hint">{sheet.code.hint}</p>
      </section>
      <dl className="receipt-facts proofs">
        {sheet.proofs.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="receipt-signers">
        {sheet.signers.map(({ title, hint, name }) => (
          <div key={title}>
            <p className="strong">{title}</p>
            <p className="hint">{hint}</p>
            <p className="name">{name}</p>
          </div>
        ))}
      </div>
    </article>
  );
}
