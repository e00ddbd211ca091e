import type { QrCode } from '../server/types';
import { shape } from './dom';

/** Scanners need four light modules around the code. */
const QUIET_ZONE = 4;

/** The code as a crisp picture, dark on white on every site. */
export function qrPicture(code: QrCode, label: string): SVGElement {
  const width = String(code.size + 2 * QUIET_ZONE);
  const start = String(-QUIET_ZONE);
  return shape(
    'svg',
    {
      viewBox: `${start} ${start} ${width} ${width}`,
      role: 'img',
      'aria-label': label,
      'shape-rendering': 'crispEdges',
    },
    shape('rect', { x: start, y: start, width, height: width, fill: '#fff' }),
    shape('path', { d: code.path, fill: '#000' }),
  );
}
