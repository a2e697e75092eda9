import type { ReactNode } from 'react';

/** The few line icons of the product, drawn on a 16 by 16 grid. Each stands beside or inside something named. */
function icon(paths: ReactNode) {
  return function Icon({ size = 16 }: { readonly size?: number }) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {paths}
      </svg>
    );
  };
}

export const SearchIcon = icon(
  <>
    <circle cx="7" cy="7" r="4.5" />
    <path d="m10.5 10.5 3 3" />
  </>,
);
export const PrintIcon = icon(
  <>
    <path d="M4.5 6V2.5h7V6" />
    <path d="M4.5 11.5h-2V6h11v5.5h-2" />
    <path d="M4.5 9.5h7v4h-7z" />
  </>,
);
export const ReportIcon = icon(
  <>
    <path d="M3.5 13.5v-11h6l3 3v8z" />
    <path d="M6 11V9M8 11V7.5M10 11v-1" />
  </>,
);
export const ExportIcon = icon(
  <>
    <path d="M8 10V2.5M5 5l3-2.5L11 5" />
    <path d="M2.5 9.5v4h11v-4" />
  </>,
);
export const TakeInIcon = icon(
  <>
    <path d="M8 2.5V10M5 7.5 8 10l3-2.5" />
    <path d="M2.5 9.5v4h11v-4" />
  </>,
);
export const MenuIcon = icon(<path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />);
export const NoteIcon = icon(
  <>
    <path d="M3 2.5h10v8l-3 3H3z" />
    <path d="M5.5 6h5M5.5 8.5h3" />
  </>,
);
export const EvidenceIcon = icon(
  <path d="m12.5 7.5-4.8 4.8a2.6 2.6 0 0 1-3.7-3.7l5.2-5.2a1.8 1.8 0 0 1 2.5 2.5l-5 5a.8.8 0 0 1-1.2-1.2l4.3-4.3" />,
);
export const PersonIcon = icon(
  <>
    <circle cx="8" cy="5.5" r="2.75" />
    <path d="M2.75 13.5c.6-2.6 2.7-4 5.25-4s4.65 1.4 5.25 4" />
  </>,
);
export const HandIcon = icon(
  <>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M8 4.8V8l2.2 1.6" />
  </>,
);
export const RepeatIcon = icon(
  <>
    <path d="M13 6.5A5.2 5.2 0 0 0 3.6 5M3 9.5A5.2 5.2 0 0 0 12.4 11" />
    <path d="M3.5 2.5V5H6M12.5 13.5V11H10" />
  </>,
);
export const CrossIcon = icon(<path d="m4 4 8 8M12 4l-8 8" />);
export const FolderIcon = icon(<path d="M2 12.5v-9h4l1.5 2H14v7z" />);
export const ArrowIcon = icon(<path d="M2.5 8h11M10 4.5 13.5 8 10 11.5" />);
export const LeftIcon = icon(<path d="m10 4-4 4 4 4" />);
export const RightIcon = icon(<path d="m6 4 4 4-4 4" />);
export const UpIcon = icon(<path d="m4 10 4-4 4 4" />);
export const DownIcon = icon(<path d="m4 6 4 4 4-4" />);
export const PaperIcon = icon(
  <>
    <path d="M3.5 13.5v-11h9v11z" />
    <path d="m5.5 6 .8.8 1.4-1.6M5.5 10l.8.8 1.4-1.6M9.5 6.3h1M9.5 10.3h1" />
  </>,
);
/** A diamond, as the grid marks answers that contradict each other. */
export const ConflictIcon = icon(
  <>
    <path d="m8 1.5 6.5 6.5L8 14.5 1.5 8z" />
    <path d="M8 5v3.5M8 10.9v.1" />
  </>,
);
export const WarningIcon = icon(
  <>
    <path d="M8 2.5 14 13H2z" />
    <path d="M8 6.5v3M8 11.4v.1" />
  </>,
);
export const OverviewIcon = icon(
  <>
    <path d="M2.5 11.5a5.5 5.5 0 0 1 11 0" />
    <path d="m8 11.5 2.5-4M2.5 11.5h1M12.5 11.5h1M8 6V7" />
  </>,
);
export const ChecklistIcon = icon(<path d="m2.5 4.5 1 1 2-2.2M2.5 11l1 1 2-2.2M8 4.5h5.5M8 11h5.5" />);
export const GridIcon = icon(<path d="M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.7h11M6.2 3v10M9.8 3v10" />);
export const RehearsalIcon = icon(
  <>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M6.7 5.8v4.4L10.2 8z" />
  </>,
);
export const DecisionIcon = icon(
  <>
    <path d="M8 1.9 13 4v4c0 3-2.1 5.1-5 6.1C5.1 13.1 3 11 3 8V4z" />
    <path d="m5.8 7.9 1.6 1.6 2.9-3.2" />
  </>,
);
export const CommitmentIcon = icon(
  <>
    <path d="M12.5 8V2.5h-9v11H8M6 5.5h4M6 8h2" />
    <path d="m9 13.5.4-1.9 3.3-3.3 1.4 1.4-3.3 3.3z" />
  </>,
);
export const OperationsIcon = icon(<path d="M1.5 8.5h3L6.2 4l3 8.5 1.9-4h3.4" />);
export const BoardIcon = icon(
  <path d="M2.5 3.5 6 2.3l4 1.4 3.5-1.2v10L10 13.7l-4-1.4-3.5 1.2zM6 2.3v10M10 3.7v10" />,
);
