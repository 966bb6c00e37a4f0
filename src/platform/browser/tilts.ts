// What the pages do quicker with JavaScript. Without it every page works: these elements are then plain boxes.
import { CopyButton } from './copy-button.ts';
import { ErrorFocus } from './error-focus.ts';
import { FocusFirst } from './focus-first.ts';
import { KeepLeft } from './keep-left.ts';
import { ListFilter } from './list-filter.ts';
import { OptionFilter } from './option-filter.ts';
import { QuickKeys } from './quick-keys.ts';
import { SendLater } from './send-later.ts';
import { SendOnce } from './send-once.ts';
import { SessionClock } from './session-clock.ts';
import { forgetKeys } from './waiting.ts';
import { WaitingRecords } from './waiting-records.ts';

customElements.define('copy-button', CopyButton);
customElements.define('error-focus', ErrorFocus);
customElements.define('focus-first', FocusFirst);
customElements.define('keep-left', KeepLeft);
customElements.define('list-filter', ListFilter);
customElements.define('option-filter', OptionFilter);
// Before what keeps its records in it.
customElements.define('waiting-records', WaitingRecords);
customElements.define('send-later', SendLater);
customElements.define('send-once', SendOnce);
customElements.define('session-clock', SessionClock);
// After the others, which change what it finds.
customElements.define('quick-keys', QuickKeys);

// Where nobody is signed in who records anything, no key stays. A page that says that the system is away knows of nobody.
const [shown] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (!document.querySelector('waiting-records') && (shown?.responseStatus ?? 0) < 500) forgetKeys();
