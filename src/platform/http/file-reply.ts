import { decomposed } from '#platform/languages/compose.ts';

/** A file to be saved: never shown within our own pages, whatever it holds. */
export function fileReply(
  content: Uint8Array | ReadableStream<Uint8Array<ArrayBuffer>>,
  name: string,
  type = 'application/octet-stream',
): Response {
  const plain = decomposed(name).replace(/[^\w.-]+/g, '_');
  return new Response(content instanceof ReadableStream ? content : Uint8Array.from(content), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
}
