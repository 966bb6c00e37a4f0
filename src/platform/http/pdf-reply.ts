/** A PDF to be looked at or printed. Its name carries no personal data. */
export function pdfReply(bytes: Uint8Array, name: string): Response {
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${name}.pdf"`,
      'Cache-Control': 'no-store',
    },
  });
}
