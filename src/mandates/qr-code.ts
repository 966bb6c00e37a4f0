import { create } from 'qrcode';

/**
 * A QR code as SVG, black on the paper's white with the margin that readers need. Error correction M: a folded or stained
 * paper can still be read.
 */
export function qrCode(text: string): string {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data.keys()).filter((i) => data[i]);
  const squares = dark.map((i) => `M${(i % size) + 4} ${Math.floor(i / size) + 4}h1v1h-1z`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size + 8} ${size + 8}"><path d="${squares}"/></svg>`;
}
