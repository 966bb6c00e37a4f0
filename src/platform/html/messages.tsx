import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons.tsx';
import { usePlatformWords } from './words.ts';

export type NoticeProps = {
  readonly title: string;
  /** `refusal`: the law or good order forbids it; the text then says what to do instead. */
  readonly kind?: 'info' | 'success' | 'warning' | 'refusal' | undefined;
  readonly id?: string | undefined;
  readonly children?: ComponentChildren;
};

const icons: Record<NonNullable<NoticeProps['kind']>, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'alert',
  refusal: 'stop',
};

/** Something the person should know before going on. What has just succeeded is also read aloud. */
export function Notice({ title, kind = 'info', id = 'notice', children }: NoticeProps) {
  return (
    <section
      class={`notice notice--${kind}`}
      aria-labelledby={`${id}-title`}
      role={kind === 'success' ? 'status' : undefined}
    >
      <span class="notice__icon">
        <Icon name={icons[kind]} />
      </span>
      <div class="notice__body">
        <h2 class="notice__title" id={`${id}-title`}>
          {title}
        </h2>
        {children}
      </div>
    </section>
  );
}

/** Tells what has just succeeded, by its word in the address of the page; nothing for a word that is none of these. */
export function Done({ texts, word }: { texts: Readonly<Record<string, string>>; word: string | undefined }) {
  const told = word !== undefined && Object.hasOwn(texts, word) ? texts[word] : undefined;
  return told ? <Notice kind="success" title={told} /> : null;
}

/** One important sentence inside a page's text. */
export function WarningText({ children }: { children: ComponentChildren }) {
  const words = usePlatformWords();
  return (
    <div class="warning">
      <span class="notice__icon">
        <Icon name="alert" />
      </span>
      <p class="warning__text">
        <span class="visually-hidden">{words.warning} </span>
        {children}
      </p>
    </div>
  );
}

export type InsetTextProps = {
  readonly lang?: string | undefined;
  /** For the client to read from the other side of the counter. */
  readonly large?: boolean | undefined;
  readonly children: ComponentChildren;
};

/** Words set apart: a quotation of the law, a wording to read aloud or to show. */
export function InsetText({ children, lang, large }: InsetTextProps) {
  return (
    <div class={large ? 'inset inset--large' : 'inset'} lang={lang}>
      {children}
    </div>
  );
}

/** The last page of a process: what was done, and its number. Has the page's `h1`. */
export function Panel({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="panel">
      <span class="panel__icon">
        <Icon name="check" />
      </span>
      <div>
        <h1 class="panel__title">{title}</h1>
        {children && <div class="panel__text">{children}</div>}
      </div>
    </div>
  );
}
