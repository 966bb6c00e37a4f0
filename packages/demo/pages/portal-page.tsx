import { randomInt } from 'node:crypto';
import { CopyButton } from '#platform/html/copy-button.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { openToAll, routes } from '#platform/http/http.ts';
import { formDate, formTime, officialDay } from '#platform/languages/dates.ts';
import { portalWords } from './portal-words.ts';

/** The base address of the demo's e-services. */
export function demoPortal(origin: string): string {
  return `${origin}/demo/portal`;
}

/** The demo's replacement of the portal: shows what the employee would enter in the case. Stores nothing. */
export function demoPortalPage() {
  const pages = routes();

  pages.get('/demo/portal/:code', (c) => {
    openToAll(c);
    const language = c.get('language');
    const at = c.get('at');
    const w = portalWords[language];
    const shown = [
      [w.day, formDate(officialDay(at), language)],
      [w.started, formTime(at)],
      [w.ended, formTime(at)],
      [w.reference, `DEMO-${randomInt(10 ** 8, 10 ** 9)}`],
    ] as const;
    const content = (
      <>
        <PageHeading text={w.title} lead={w.lead} />
        <Section heading={w.shown} id="shown">
          <p>{w.shownHelp}</p>
          <SummaryList rows={shown.map(([key, value]) => ({ key, value: <CopyButton value={value} about={key} /> }))} />
        </Section>
      </>
    );
    return c.render(content, { title: w.title });
  });

  return pages;
}
