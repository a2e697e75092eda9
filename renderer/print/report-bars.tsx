import type { BarChart } from '../../shared/paper/report/document.ts';

/** In millimetres: the text of a report is 165 wide. */
const width = 165;
const labelWidth = 52;
const valueWidth = 18;
const rowHeight = 7;
const barHeight = 4.2;
const barWidth = width - labelWidth - valueWidth;

/** Horizontal bars in grey, each with its name and number beside it: a copy of a copy still reads. */
export function ReportBars({ chart }: { readonly chart: BarChart }): React.ReactElement {
  const height = chart.bars.length * rowHeight;
  const said = chart.bars.map(({ label, value }) => `${label}: ${value}`).join('; ');
  return (
    <figure className="bars">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${chart.title}. ${said}`}>
        {chart.bars.map(({ label, share, value }, index) => {
          const middle = (index + 0.5) * rowHeight;
          const length = Math.max(0, Math.min(1, share)) * barWidth;
          return (
            <g key={label}>
              <text x={labelWidth - 2} y={middle} className="bar-label">
                {label}
              </text>
              <rect
                x={labelWidth}
                y={middle - barHeight / 2}
                width={barWidth}
                height={barHeight}
                className="track"
              />
              <rect
                x={labelWidth}
                y={middle - barHeight / 2}
                width={length}
                height={barHeight}
                className="bar"
              />
              <text x={width - valueWidth + 2} y={middle} className="bar-value">
                {value}
              </text>
            </g>
          );
        })}
        <line x1={labelWidth} y1={0} x2={labelWidth} y2={height} className="axis" />
      </svg>
      <figcaption>{chart.title}</figcaption>
    </figure>
  );
}
