import type { HTMLAttributes } from 'preact';

type Plain = HTMLAttributes<HTMLElement>;

// The custom elements that src/platform/browser/ defines; without JavaScript they are plain boxes.
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'error-focus': Plain;
      'send-once': Plain & { 'data-sending': string };
      'copy-button': Plain & { 'data-value': string; 'data-copied': string };
      'focus-first': Plain;
      'keep-left': Plain & { 'data-to': string };
      'list-filter': Plain;
      'option-filter': Plain & { 'data-label': string; 'data-found': string; 'data-key'?: string | undefined };
      'quick-keys': Plain;
      'send-later': Plain & { readonly [name: `data-${string}`]: string | undefined };
      'session-clock': Plain & { 'data-seconds': string };
      'waiting-records': Plain & { readonly [name: `data-${string}`]: string | undefined };
    }
  }
}
