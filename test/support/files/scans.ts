import { crc32, deflateSync } from 'node:zlib';

/** Scanned files in their smallest form; for tests. */

/** A PDF of one empty page with a correct cross-reference. */
export function smallPdf(catalog = ''): Buffer {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog}>>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ];
  let text = '%PDF-1.4\n%âãÏÓ\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A PNG of one grey dot; `padding` bytes make it larger without changing the picture. */
export function smallPng(padding = 0): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(1, 0);
  head.writeUInt32BE(1, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', head),
    ...(padding > 0 ? [pngChunk('teSt', Buffer.alloc(padding))] : []),
    pngChunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** Gradients, 40 by 30 dots: as a baseline and as a progressive JPEG. */
export const baselineJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAARCAAeACgDAREAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAYI/8QAGBAAAwEBAAAAAAAAAAAAAAAAABRhAmL/xAAXAQEBAQEAAAAAAAAAAAAAAAAABwYJ/8QAGBEAAwEBAAAAAAAAAAAAAAAAABVhFgP/2gAMAwEAAhEDEQA/AMzP0wech0kf0P0ZyB/Q/RnIH9D9Gcgf0P0ZyB/Scfpfs5CJP6H6M5A/ofozkD+h+jOQP6H6M5A/pOvdF9zcIloKHuhm4NBQ90M3BoKHuhm4NBQ90M3BoKTrmy7pOZF3PQObCTmHPQObCTmHPQObCTmHPQObCTmHPQ//2Q==',
  'base64',
);
export const progressiveJpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wgARCAAeACgDAREAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUH/8QAFwEBAQEBAAAAAAAAAAAAAAAAAAYFCP/aAAwDAQACEAMQAAABzLB6SAAnX8QABOvokACdeRYAH//EABUQAQEAAAAAAAAAAAAAAAAAAAAS/9oACAEBAAEFArWta1rWta1rWta1rW//xAAXEQEBAQEAAAAAAAAAAAAAAAAAFAIV/9oACAEDAQE/Ab169evXr169e6DoOg6DoLNLNLNLNLNP/8QAFxEBAQEBAAAAAAAAAAAAAAAAABUCFP/aAAgBAgEBPwGcnJycnJycnJycmpqampriy4suLLiy4sv/xAAUEAEAAAAAAAAAAAAAAAAAAABA/9oACAEBAAY/Aif/xAAXEAEBAQEAAAAAAAAAAAAAAAAAEXEw/9oACAEBAAE/IeX/AO22221KUpT/2gAMAwEAAgADAAAAEJJISSUkkAAP/8QAFhEBAQEAAAAAAAAAAAAAAAAAcQAg/9oACAEDAQE/EHOc5znOc5SlKWqq/8QAFhEBAQEAAAAAAAAAAAAAAAAAcQAg/9oACAECAQE/EDGMYxjGMYQhCGqq/8QAFhABAQEAAAAAAAAAAAAAAAAAcQAw/9oACAEBAAE/EHOc5znOc8wAVX//2Q==',
  'base64',
);

/** An empty ZIP whose directory ends with this comment. */
export function emptyZip(comment: Buffer = Buffer.alloc(0)): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32BE(0x504b0506, 0);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([end, comment]);
}
