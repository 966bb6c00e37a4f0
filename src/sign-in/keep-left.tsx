import { leftFormsPath } from './left-forms-path.ts';

/** In a form whose page may be left half filled in: with JavaScript, what was typed is kept for its person until it is sent. */
export function KeepLeft() {
  return <keep-left hidden data-to={leftFormsPath} />;
}
