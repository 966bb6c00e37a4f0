import { type Context, Hono } from 'hono';
import type { ComponentChildren } from 'preact';
import type { FilledForm, Typed } from '#platform/html/typed.ts';
import type { Problem } from '#platform/input/refusal.ts';
import type { Language } from '#platform/languages/languages.ts';

/** What the pipeline in `site.tsx` knows of a request before a room sees it. */
export interface Variables {
  /** Under which the log knows this request. */
  requestId: string;
  language: Language;
  at: Temporal.Instant;
  /** The posted form; on a page asked for by GET, what was kept of one that could not be taken. */
  typed: Typed;
  files: Readonly<Record<string, File | undefined>>;
  /** Hidden fields of every form: they bind it to the session, the right and one carrying out. */
  formBinding: () => Readonly<Record<string, string>>;
  /** How long the session lives if nothing more is asked of it; absent when nobody is signed in. */
  sessionSecondsLeft?: number;
  /** True once it was checked that this person may see this page. Without it the answer is discarded. */
  accessChecked: boolean;
}

export interface Env {
  Variables: Variables;
  Bindings: {
    /** Why a form was not taken whose page is shown again without a byte of it having been read. */
    readonly refused?: readonly Problem[];
  };
}

export type { Typed };

export interface PageProps {
  readonly title: string;
  readonly problems?: readonly Problem[];
  readonly above?: ComponentChildren;
  /** For everybody, so that search engines may list it. */
  readonly isPublic?: boolean;
  /** What the page is about, in the words of schema.org, for programs. */
  readonly linkedData?: object | undefined;
  /** What was searched for, to stay in the box of the header. */
  readonly sought?: string;
}

declare module 'hono' {
  interface ContextRenderer {
    // biome-ignore lint/style/useShorthandFunctionType: Hono reads the renderer's shape from this interface
    (content: ComponentChildren, props: PageProps): Response | Promise<Response>;
  }
}

/** A room's pages or API: Hono with what the pipeline knows. */
export function routes(): Hono<Env> {
  return new Hono<Env>();
}

/** Declares that everybody may see this page. */
export function openToAll(c: Context<Env>): void {
  c.set('accessChecked', true);
}

/** What a form needs to be shown again: what was typed, and what is not right with it, by field. */
export function filledForm(c: Context<Env>, problems: readonly Problem[] = []): FilledForm {
  const language = c.get('language');
  const errors: Record<string, string> = {};
  for (const { field, text } of problems) if (field) errors[field] ??= text[language];
  return { typed: c.get('typed'), errors };
}

/** The single value typed in a field, trimmed; empty if none. */
export function typedValue(typed: Typed, field: string): string {
  const value = typed[field];
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
}
