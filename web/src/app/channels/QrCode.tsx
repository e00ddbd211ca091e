import { useMemo } from 'react';
import { encode } from 'uqr';

/** Scanners need four light modules around the code. */
const QUIET_ZONE = 4;

interface QrCodeProps {
  text: string;
  /** For those who do not see it. */
  label: string;
}

/** A code for phones' cameras, dark on white in both themes. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, data } = useMemo(() => encode(text, { ecc: 'M', border: QUIET_ZONE }), [text]);
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
