/** Used when a project's accent is no colour. */
export const FALLBACK_ACCENT = '#3454d1';

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
const DARK_INK = '#000000';
const LIGHT_INK = '#ffffff';

/** The accent if it is a colour, and nothing else: it becomes part of a style sheet. */
export function safeAccent(accent: unknown): string {
  return typeof accent === 'string' && HEX.test(accent) ? accent : FALLBACK_ACCENT;
}

/** Contrast of two colours after WCAG: 1 for equal ones, 21 for black on white. */
export function contrast(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Dark or light text, whichever reads better on the colour. White is preferred as long as it is readable. */
export function inkOn(colour: string): string {
  const light = contrast(colour, LIGHT_INK);
  return light >= 4.5 || light >= contrast(colour, DARK_INK) ? LIGHT_INK : DARK_INK;
}

function luminance(colour: string): number {
  const [, ...parts] = HEX.exec(colour) ?? [];
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
