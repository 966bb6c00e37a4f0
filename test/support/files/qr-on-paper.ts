import { spawnSync } from 'node:child_process';
import { create } from 'qrcode';

/**
 * True if the first page, printed, shows the QR code of this text at its top right: each of its squares is looked at on the
 * paper, as a camera would.
 */
export function showsQr(pdf: Uint8Array, text: string): boolean {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const { dark, left, top, width } = darkAtTopRight(pdf);
  const square = width / size;
  return Array.from(data.keys()).every((at) => {
    const x = Math.floor(left + ((at % size) + 0.5) * square);
    const y = Math.floor(top + (Math.floor(at / size) + 0.5) * square);
    return dark(x, y) === Boolean(data[at]);
  });
}

const dotsPerInch = 300;
const millimetre = dotsPerInch / 25.4;

/** The dark dots of the paper's top right corner below its header, and the box around them. */
function darkAtTopRight(pdf: Uint8Array) {
  const crop = { x: 165 * millimetre, y: 16 * millimetre, W: 29 * millimetre, H: 25 * millimetre };
  const box = Object.entries(crop).flatMap(([name, dots]) => [`-${name}`, String(Math.round(dots))]);
  const print = ['-gray', '-r', String(dotsPerInch), '-f', '1', '-l', '1', ...box, '-'];
  const { stdout } = spawnSync('pdftoppm', print, { input: pdf, maxBuffer: 1e8 });
  const [head = '', across = ''] = /^P5\s(\d+)\s\d+\s255\s/.exec(stdout.toString('latin1', 0, 40)) ?? [];
  const dots = stdout.subarray(head.length);
  const row = Number(across);
  const dark = (x: number, y: number) => (dots[y * row + x] ?? 255) < 128;
  const places = Array.from(dots.keys()).filter((at) => (dots[at] ?? 255) < 128);
  const columns = places.map((at) => at % row);
  const left = columns.reduce((least, x) => Math.min(least, x), row);
  const right = columns.reduce((most, x) => Math.max(most, x), 0);
  return { dark, left, top: Math.floor((places[0] ?? 0) / row), width: right - left + 1 };
}
