// What the pages do quicker with JavaScript. Without it every page works: these elements are then plain boxes.
import { CopyButton } from './copy-button.ts';
import { ErrorFocus } from './error-focus.ts';
import { FocusFirst } from './focus-first.ts';
import { KeepLeft } from './keep-left.ts';
import { ListFilter } from './list-filter.ts';
import { SendOnce } from './send-once.ts';
import { SessionClock } from './session-clock.ts';

customElements.define('copy-button', CopyButton);
customElements.define('error-focus', ErrorFocus);
customElements.define('focus-first', FocusFirst);
customElements.define('keep-left', KeepLeft);
customElements.define('list-filter', ListFilter);
customElements.define('send-once', SendOnce);
customElements.define('session-clock', SessionClock);
