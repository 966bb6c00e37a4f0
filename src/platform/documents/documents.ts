import type { Json } from '#platform/http/json.ts';
import { DocumentFailure } from './failure.ts';
import { printableJson } from './fonts.ts';
import { type DocumentOrder, type DocumentProcess, startDocumentProcess } from './process.ts';

export { missingGlyphs } from './fonts.ts';

/** Makes PDF documents. One is made when the site is opened, and passed on as an argument. */
export interface DocumentMaker {
  /**
   * Sets `data` in the template and returns the PDF. The same template and data give the same bytes, as long as the
   * template sets the document's date from its data. Characters no font has are printed as `[U+1F600]`.
   */
  render(template: DocumentTemplate, data: Json, options?: RenderOptions): Promise<Uint8Array>;
  /** Waits for what is being rendered, then ends the child process. */
  close(): Promise<void>;
}

/** A Typst file. It reads its data by `json(bytes(sys.inputs.data))`: as values, so that no name ever becomes markup. */
export interface DocumentTemplate {
  file: URL;
}

export interface RenderOptions {
  /** PDF/A-2a, accessible and for the archive, unless said otherwise; PDF/A-1b is what PDFBox's preflight can check. */
  standard?: 'a-2a' | 'a-1b';
}

export interface DocumentMakerLimits {
  /** Native memory grows with every render, so a child is replaced after so many … */
  rendersPerChild: number;
  /** … or when it has grown so large. */
  megabytesPerChild: number;
  /** A child that has not answered after so long is ended. */
  millisecondsPerRender: number;
}

const usualLimits: DocumentMakerLimits = {
  rendersPerChild: 500,
  megabytesPerChild: 400,
  millisecondsPerRender: 20_000,
};

/** Starts nothing yet: the child process comes with the first document. Documents are made one after another. In `training` each page is marked. */
export function startDocumentMaker(
  limits: Partial<DocumentMakerLimits> = {},
  { training = false }: { readonly training?: boolean | undefined } = {},
): DocumentMaker {
  const { rendersPerChild, megabytesPerChild, millisecondsPerRender } = { ...usualLimits, ...limits };
  let child: DocumentProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  return { render, close };

  function render(template: DocumentTemplate, data: Json, { standard = 'a-2a' }: RenderOptions = {}) {
    if (closed) return Promise.reject(new DocumentFailure('The document maker is closed.'));
    const order = { template: template.file.href, data: JSON.stringify(printableJson(data)), standard, training };
    // The machine may have ended the child, to get its memory: its document is made again, once.
    const document = last.then(() =>
      make(order).catch((failure: unknown) => {
        if (failure instanceof DocumentFailure && failure.isLost) return make(order);
        throw failure;
      }),
    );
    last = document.catch(() => {});
    return document;
  }

  async function make(order: DocumentOrder): Promise<Uint8Array> {
    if (child === undefined || !child.isAlive()) child = startDocumentProcess();
    const { pdf, renders, megabytes } = await child.render(order, millisecondsPerRender);
    if (renders >= rendersPerChild || megabytes >= megabytesPerChild) child.end();
    return pdf;
  }

  async function close() {
    closed = true;
    await last;
    child?.end();
  }
}
