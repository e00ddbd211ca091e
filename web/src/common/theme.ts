import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineThemeOverride,
  type VariantColorsResolver,
} from '@mantine/core';

const FONT = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

// Mantine wants ten shades of each colour; ours have one light and one dark value, which live in tokens.css.
type Shades = readonly [string, string, string, string, string, string, string, string, string, string];
const shades = (token: string): Shades =>
  [token, token, token, token, token, token, token, token, token, token] as const;

const variants: VariantColorsResolver = (input) => {
  const strong = input.color === 'red' ? 'var(--red)' : 'var(--accent)';
  const weak = input.color === 'red' ? 'var(--red-weak)' : 'var(--accent-weak)';
  switch (input.variant) {
    case 'filled':
      return {
        background: strong,
        hover: input.color === 'red' ? strong : 'var(--accent-hover)',
        color: 'var(--accent-ink)',
        border: '1px solid transparent',
      };
    case 'default':
      return {
        background: 'var(--raised)',
        hover: 'var(--hover)',
        color: input.color === 'red' ? 'var(--red)' : 'var(--text)',
        border: '1px solid var(--line-strong)',
      };
    case 'light':
      return { background: weak, hover: weak, color: strong, border: '1px solid transparent' };
    case 'subtle':
      return {
        background: 'transparent',
        hover: 'var(--hover)',
        color: input.color === 'gray' ? 'var(--text-2)' : strong,
        border: '1px solid transparent',
      };
    default:
      return defaultVariantColorsResolver(input);
  }
};

/** Mantine, dressed in our tokens: its own palette appears nowhere. */
export const theme: MantineThemeOverride = createTheme({
  fontFamily: FONT,
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
  headings: { fontFamily: FONT, fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '15px', xl: '18px' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.45', xl: '1.3' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '28px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'md',
  primaryColor: 'accent',
  primaryShade: 6,
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  colors: {
    accent: shades('var(--accent)'),
    red: shades('var(--red)'),
    green: shades('var(--green)'),
    amber: shades('var(--amber)'),
  },
  variantColorResolver: variants,
  components: {
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 32 } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 120 } } },
    Modal: { defaultProps: { transitionProps: { duration: 140, transition: 'pop' }, centered: true } },
    // Without the placeholder the first item has the focus at once.
    Menu: {
      defaultProps: {
        shadow: 'md',
        transitionProps: { duration: 120, transition: 'pop' },
        withInitialFocusPlaceholder: false,
      },
    },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 120, transition: 'pop' } } },
    Combobox: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Checkbox: { defaultProps: { size: 'sm', radius: 'xs' } },
  },
});

/** Mantine's variables, both themes alike since the tokens themselves change. */
export const cssVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-bright': 'var(--text)',
    '--mantine-color-dimmed': 'var(--text-3)',
    '--mantine-color-placeholder': 'var(--text-3)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--red)',
    '--mantine-color-default': 'var(--raised)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--text)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
    '--mantine-primary-color-light': 'var(--accent-weak)',
    '--mantine-primary-color-light-hover': 'var(--accent-weak)',
    '--mantine-primary-color-light-color': 'var(--accent)',
    '--mantine-primary-color-contrast': 'var(--accent-ink)',
    '--mantine-shadow-md': 'var(--shadow)',
    '--mantine-shadow-lg': 'var(--shadow)',
    '--mantine-shadow-xl': 'var(--shadow)',
  };
  return { variables: {}, light: both, dark: both };
};
