import {
  createTheme,
  Menu,
  ModalRoot,
  Select,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

const accent: MantineColorsTuple = [
  '#eaf4f7',
  '#d3e6ec',
  '#a6cdd9',
  '#76b2c5',
  '#4d9ab2',
  '#2c83a0',
  '#156e8b',
  '#0b5a72',
  '#084f65',
  '#063f51',
];

/** The neutral greys of tokens.css; the fifth edges every field and box and has to be seen (WCAG 1.4.11). */
const gray: MantineColorsTuple = [
  '#f4f6f8',
  '#eaeff3',
  '#dbe1e7',
  '#c3ccd4',
  '#78858f',
  '#6b7883',
  '#5a6773',
  '#42505d',
  '#2d3a45',
  '#15212b',
];

/** Mantine's widgets in the look of tokens.css. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '640' },
  fontSizes: {
    xs: 'var(--text-xs)',
    sm: 'var(--text-sm)',
    md: 'var(--text-md)',
    lg: 'var(--text-lg)',
    xl: 'var(--text-xl)',
  },
  colors: { accent, gray },
  primaryColor: 'accent',
  primaryShade: 7,
  defaultRadius: '0.3125rem',
  black: '#15212b',
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The page never scrolls behind a dialog, so there is no scroll to lock; locking adds a style without a nonce.
    ModalRoot: ModalRoot.extend({
      defaultProps: { lockScroll: false, centered: true, transitionProps: { duration: 0 } },
    }),
    Menu: Menu.extend({
      defaultProps: {
        withinPortal: false,
        withInitialFocusPlaceholder: false,
        transitionProps: { duration: 0 },
      },
    }),
    Select: Select.extend({
      defaultProps: { comboboxProps: { withinPortal: false, transitionProps: { duration: 0 } } },
    }),
  },
});

/** Mantine's own soft texts are too faint to read (WCAG 1.4.3): ours take their place. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  dark: {},
  light: {
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-error': 'var(--not-ready)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-text': 'var(--ink)',
  },
});
