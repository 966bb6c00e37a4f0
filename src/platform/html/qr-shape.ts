import { create } from 'qrcode';

/**
 * The dark squares of a QR code as the path of an SVG whose sides are `size`, with the margin that readers need. Error correction M: a
 * folded or stained paper, or a screen at an angle, can still be read.
 */
export function qrShape(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data.keys()).filter((i) => data[i]);
  const path = dark.map((i) => `M${(i % size) + 4} ${Math.floor(i / size) + 4}h1v1h-1z`).join('');
  return { size: size + 8, path };
}
