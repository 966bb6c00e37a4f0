import { quotePoints } from '#acting/index.ts';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { Columns, PageHeading } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { Tag } from '#platform/html/tag.tsx';
import { TaskList } from '#platform/html/task-list.tsx';
import { BackLink } from '#platform/html/way-back.tsx';
import { Frame, type Shown, sayIn } from './frame.tsx';

/** The page that an employee sees most: what is done, what is next. */
export function CasePage(shown: Shown) {
  const say = sayIn(shown.lang);
  const done = say('Pabeigts', 'Done');
  const locked = { text: say('Vēl nevar sākt', 'Cannot start yet'), kind: 'locked' } as const;
  const by = (time: string) =>
    say(`Ilze Bērziņa-Kļaviņa, šodien plkst. ${time}`, `Ilze Bērziņa-Kļaviņa, today at ${time}`);
  const before = [
    {
      title: say('Klienta apliecinājums', "Client's declaration"),
      href: '#a',
      points: quotePoints('2.6'),
      status: { text: done, kind: 'done' },
      record: by('10.02'),
    },
    {
      title: say('Klienta identitātes pārbaude', 'Identity check'),
      href: '#b',
      points: quotePoints('22.1.1'),
      status: { text: done, kind: 'done' },
      record: by('10.05'),
    },
    {
      title: say('Pilnvarojums divos eksemplāros', 'Mandate in two copies'),
      href: '#c',
      hint: say(
        'Izdrukāts. Jāparaksta klientam un jāreģistrē.',
        'Printed. The client has to sign it, then it is registered.',
      ),
      points: quotePoints('22.1.3'),
      status: { text: say('Tagad', 'Next'), kind: 'next' },
    },
  ] as const;
  const filing = [
    {
      title: say('Darbinieka identifikācija portālā', 'Employee identified in the portal'),
      points: quotePoints('22.1.2'),
      status: locked,
    },
    {
      title: say('E-pakalpojuma pieteikums', 'Application for the e-service'),
      points: quotePoints('22.1.5'),
      status: locked,
    },
  ];
  const after = [
    {
      title: say('Plānotais izpildes laiks paziņots', 'Client informed of the planned time'),
      points: quotePoints('22.1.6'),
      status: locked,
    },
    {
      title: say('Rezultāts paziņots', 'Client informed of the result'),
      hint: say('Klients to nav pieprasījis.', 'The client did not ask for it.'),
      points: quotePoints('22.1.7'),
      status: { text: say('Nav vajadzīgs', 'Not needed') },
    },
  ];
  const facts = [
    { key: say('Klients', 'Client'), value: 'Austra Ozoliņa' },
    { key: say('Personas kods', 'Personal code'), value: '000123-•••••' },
    {
      key: say('E-pakalpojums', 'E-service'),
      value: say('Ziņas par personas rīcībspēju', "A person's legal capacity"),
    },
    {
      key: say('Pakalpojuma turētājs', 'Service holder'),
      value: say('Iedzīvotāju lietu birojs (demo)', 'Residents’ Office (demo)'),
    },
    { key: say('Stāvoklis', 'State'), value: <Tag text={say('Darbā', 'In progress')} kind="open" /> },
  ];
  return (
    <Frame
      {...shown}
      title={say('Lieta 2019/31', 'Case 2019/31')}
      above={<BackLink href="/cases" text={say('Lietas', 'Cases')} />}
    >
      <PageHeading
        caption={say('Lieta 2019/31', 'Case 2019/31')}
        text={say('Ziņas par personas rīcībspēju', "A person's legal capacity")}
      />
      <Notice kind="success" title={say('Identitātes pārbaude ir reģistrēta.', 'The identity check is recorded.')} />
      <Columns aside={<SummaryList rows={facts} stacked />} asideLabel={say('Par lietu', 'About the case')}>
        <TaskList
          groups={[
            { heading: say('Kopā ar klientu', 'With the client'), tasks: before },
            { heading: say('Portālā', 'In the portal'), tasks: filing },
            { heading: say('Pēc pieteikuma', 'After filing'), tasks: after },
          ]}
        />
        <Actions>
          <LinkButton href="#c" text={say('Turpināt: pilnvarojums', 'Continue: mandate')} />
          <a href="#end">{say('Pārtraukt lietu', 'End the case')}</a>
        </Actions>
      </Columns>
    </Frame>
  );
}
