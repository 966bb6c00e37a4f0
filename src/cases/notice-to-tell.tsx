import { NoticeFields, type NoticeText, NoticeWording } from '#mandates/index.ts';
import { Actions } from '#platform/html/form.tsx';
import type { Visit } from './visit.ts';
import { words } from './words.ts';

/** The notice as it is told to the client, to be printed too, and how it was told (22.¹ 3.). */
export function NoticeToTell({ visit, text }: { readonly visit: Visit; readonly text: NoticeText }) {
  const { view, language, form } = visit;
  const w = words[language];
  const paper = `/cases/${view.facts.id}/notice/paper`;
  return (
    <>
      <NoticeWording text={text} lang={language} />
      <Actions>
        <a href={paper}>{w.notice.print}</a>
        <a href={`${paper}?print=large`}>{w.notice.printLarge}</a>
      </Actions>
      <NoticeFields form={form} language={language} />
    </>
  );
}
