import type { ComponentChildren } from 'preact';
import { fieldIds } from './field.tsx';
import { Notice } from './messages.tsx';
import { type FilledForm, textOf } from './typed.ts';
import { usePlatformWords } from './words.ts';

/**
 * The record on which a form is based, for its hidden field `basedOn`: the one that it showed when it was filled in, also if it was left and is
 * come back to. Once it was told that another holds by now, it goes on from that one.
 */
export function basedOnIn(form: FilledForm, holds: string): { readonly basedOn: string } {
  const { value, error } = textOf(form, 'basedOn');
  return { basedOn: !value || error ? holds : value };
}

/** What is recorded by now, in a form that was told so: the error of `basedOn` leads here. */
export function HoldsNow({ form, children }: { readonly form: FilledForm; readonly children?: ComponentChildren }) {
  const w = usePlatformWords();
  if (!form.errors.basedOn) return null;
  return (
    <div id={fieldIds({ name: 'basedOn' }).id} tabIndex={-1}>
      <Notice kind="warning" id="holds-now" title={children ? w.recordedNow : form.errors.basedOn}>
        {children}
      </Notice>
    </div>
  );
}
