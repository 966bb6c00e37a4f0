import { qrShape } from '#platform/html/qr-shape.ts';

/** A QR code as SVG, black on the paper's white. */
export function qrCode(text: string): string {
  const { size, path } = qrShape(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}
