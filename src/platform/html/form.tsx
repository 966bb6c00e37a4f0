import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { usePlatformWords } from './words.ts';

/** The first posted form of a page: its button in the other language, at the top of the page, sends it by this id. */
export const mainFormId = 'main-form';

/** How many posted forms the page has so far. */
const PostedForms = createContext<{ count: number } | undefined>(undefined);

/** Counts the posted forms within it: the first one is the page's main form. */
export const CountForms = PostedForms.Provider;

export type FormProps = {
  readonly action: string;
  readonly method?: 'post' | 'get' | undefined;
  /** Fields nobody sees: the token against forged requests, the request id that makes a second posting harmless. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** True when a file is sent. */
  readonly files?: boolean | undefined;
  readonly label?: string | undefined;
  /**
   * For the form that its page is for: its first field has the focus, and what was typed is kept at this address when the page is left
   * without sending it. Both with JavaScript alone.
   */
  readonly keptAt?: string | undefined;
  readonly children: ComponentChildren;
};

/** A form that the server checks: the browser's own checks are off, for they speak its language and not the page's. */
export function Form({ action, method = 'post', hidden = {}, files = false, label, keptAt, children }: FormProps) {
  const words = usePlatformWords();
  const forms = useContext(PostedForms);
  if (forms && method === 'post') forms.count += 1;
  const form = (
    <form
      class="form"
      id={method === 'post' && forms?.count === 1 ? mainFormId : undefined}
      action={action}
      method={method}
      enctype={files ? 'multipart/form-data' : undefined}
      aria-label={label}
      noValidate
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {keptAt && (
        <>
          <focus-first hidden />
          <keep-left hidden data-to={keptAt} />
        </>
      )}
      {children}
    </form>
  );
  return method === 'get' ? form : <send-once data-sending={words.sending}>{form}</send-once>;
}

export type SubmitButtonProps = {
  readonly text: string;
  /** `primary` once a page: the next thing to do. `danger` where something is ended or refused. */
  readonly kind?: 'primary' | 'secondary' | 'danger' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Where this button leads, if not to the form's address. */
  readonly action?: string | undefined;
  /** The key that presses it while the focus is around it (`quick-keys`). */
  readonly quickKey?: string | undefined;
};

/** Sends the form it stands in. With a name and a value it says which of several buttons was pressed. */
export function SubmitButton({ text, kind = 'primary', name, value, action, quickKey }: SubmitButtonProps) {
  return (
    <button
      class={`button button--${kind}`}
      type="submit"
      name={name}
      value={value}
      formaction={action}
      data-key={quickKey}
      aria-keyshortcuts={quickKey}
    >
      <KeyCap of={quickKey} />
      {text}
    </button>
  );
}

export type LinkButtonProps = {
  readonly text: string;
  readonly href: string;
  readonly kind?: 'primary' | 'secondary' | undefined;
  readonly download?: boolean | undefined;
  /** With Alt it leads there from anywhere on the page. */
  readonly accessKey?: string | undefined;
  /** The key that follows it while the focus is around it (`quick-keys`). */
  readonly quickKey?: string | undefined;
  /** By which a custom element around it finds it. */
  readonly part?: string | undefined;
};

/** A link that begins something and therefore looks like a button. */
export function LinkButton({ text, href, kind = 'primary', download, accessKey, quickKey, part }: LinkButtonProps) {
  return (
    <a
      class={`button button--${kind}`}
      href={href}
      download={download}
      accesskey={accessKey}
      data-key={quickKey}
      data-part={part}
      aria-keyshortcuts={quickKey}
    >
      <KeyCap of={quickKey} />
      {text}
    </a>
  );
}

const signs: Readonly<Record<string, string>> = { Backspace: '⌫' };

/** The key on a button; whoever hears the page is told it by `aria-keyshortcuts`. */
export function KeyCap({ of }: { of: string | undefined }) {
  return of === undefined ? null : (
    <span class="key" aria-hidden="true">
      {signs[of] ?? of}
    </span>
  );
}

/** Buttons and links that end a page, side by side where there is room. */
export function Actions({ children }: { children: ComponentChildren }) {
  return <div class="actions">{children}</div>;
}
