import { qrShape } from './qr-shape.ts';

/** A QR code on a page, black on white in every scheme of colours, for the camera of another device. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = qrShape(text);
  return (
    <svg class="qr-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <rect class="qr-code__light" width={size} height={size} />
      <path class="qr-code__dark" d={path} />
    </svg>
  );
}
