/**
 * The text of a file as spreadsheets save it: UTF-8, UTF-16 with its mark, or, as Excel does on a Latvian Windows, the code page
 * of the Baltics. Undefined if it is no text.
 */
export function textOfFile(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes);
  return text.includes('\0') ? undefined : text;
}

function decoded(bytes: Uint8Array): string {
  const mark = bytes.length < 2 ? undefined : `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254 255') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1257').decode(bytes);
  }
}
