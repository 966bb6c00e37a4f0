import type { ComponentChildren } from 'preact';
import { Whole } from './whole.tsx';

/** The page's one `h1`, with the thing it belongs to above it. */
export function PageHeading({
  text,
  caption,
  lead,
}: {
  text: string;
  caption?: ComponentChildren;
  lead?: string | undefined;
}) {
  return (
    <div class="page-heading">
      {caption && <p class="page-heading__caption">{caption}</p>}
      <h1 class="page-heading__text">
        <Whole text={text} />
      </h1>
      {lead && <p class="page-heading__lead">{lead}</p>}
    </div>
  );
}

type ColumnsProps = {
  readonly children: ComponentChildren;
  readonly aside: ComponentChildren;
  readonly asideLabel: string;
};

/** The work on the left, what it is about on the right; on a narrow screen one below the other. */
export function Columns({ children, aside, asideLabel }: ColumnsProps) {
  return (
    <div class="columns">
      <div class="columns__main">{children}</div>
      <aside class="columns__aside" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  );
}

/** A heading with its content, on a sheet of its own. */
export function Section({ heading, id, children }: { heading: string; id: string; children: ComponentChildren }) {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 class="section__heading" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

/** Running text: paragraphs and lists of a width that is pleasant to read. */
export function Prose({ children, lang }: { children: ComponentChildren; lang?: string | undefined }) {
  return (
    <div class="prose" lang={lang}>
      {children}
    </div>
  );
}
