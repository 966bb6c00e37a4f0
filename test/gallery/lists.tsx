import { CopyButton } from '#platform/html/copy-button.tsx';
import { DataTable } from '#platform/html/data-table.tsx';
import { FilterBar, ListFilter } from '#platform/html/filter-bar.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { ResultList } from '#platform/html/result-list.tsx';
import { Select } from '#platform/html/select.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { Tag, type TagKind } from '#platform/html/tag.tsx';
import { TextField } from '#platform/html/text-field.tsx';
import { Frame, type Shown, sayIn } from './frame.tsx';

const cases: { number: string; client: string; service: string; state: string; kind: TagKind; due: string }[] = [
  { number: '2019/31', client: 'Austra Ozoliņa', service: 'EP91', state: 'Darbā', kind: 'open', due: '15.03.2019.' },
  {
    number: '2019/30',
    client: 'Jānis Kļava-Šķēle',
    service: 'EP117',
    state: 'Pieteikts',
    kind: 'waiting',
    due: '12.03.2019.',
  },
  {
    number: '2019/29',
    client: 'Vladislava Wołoszczakiewicz-Pļaviņa',
    service: 'EP5',
    state: 'Kavējas',
    kind: 'attention',
    due: '04.03.2019.',
  },
  { number: '2019/28', client: 'Pēteris Liepa', service: 'EP91', state: 'Atsaukts', kind: 'stopped', due: '' },
  {
    number: '2019/29',
    client: 'Austra Ozoliņa',
    service: 'EP315',
    state: 'Jānoformē pilnvarojums',
    kind: 'open',
    due: '',
  },
  {
    number: '2019/26',
    client: 'Ā'.repeat(300),
    service: `${'v'.repeat(64)}@paraugs.example`,
    state: 'Darbā',
    kind: 'open',
    due: '31.12.2019.',
  },
  { number: '2019/27', client: 'Zenta Egle', service: 'EP8', state: 'Pabeigts', kind: 'done', due: '01.03.2019.' },
];

/** Lists, their filters and pages, facts, and values to copy. */
export function ListsPage(shown: Shown) {
  const say = sayIn(shown.lang);
  return (
    <Frame {...shown} title={say('Lietas', 'Cases')}>
      <PageHeading text={say('Lietas', 'Cases')} />
      <FilterBar action="/lists" label={say('Atlasīt lietas', 'Filter cases')} clearHref="/lists">
        <TextField name="q" label={say('Vārds, kods vai numurs', 'Name, code or number')} type="search" />
        <Select
          name="state"
          label={say('Stāvoklis', 'State')}
          empty={say('Jebkurš', 'Any')}
          choices={[{ value: 'open', label: say('Darbā', 'In progress') }]}
        />
      </FilterBar>
      <DataTable
        caption={say('Jāpaziņo šodien', 'Clients to contact today')}
        rows={cases}
        rowKey={(row) => row.number}
        columns={[
          {
            heading: say('Lieta', 'Case'),
            isRowHeader: true,
            cell: (row) => <a href={`#${row.number}`}>{row.number}</a>,
          },
          { heading: say('Klients', 'Client'), cell: (row) => row.client },
          { heading: say('E-pakalpojums', 'E-service'), cell: (row) => row.service },
          { heading: say('Stāvoklis', 'State'), cell: (row) => <Tag text={row.state} kind={row.kind} /> },
          { heading: say('Termiņš', 'Due'), align: 'end', cell: (row) => row.due || '–' },
        ]}
      />
      <Pagination previous="?before=a" next="?after=b" />
      <Section heading={say('Dati pieteikumam portālā', 'Data for the portal')} id="fields">
        <SummaryList
          rows={[
            { key: say('Uzvārds', 'Surname'), value: <CopyButton value="Ozoliņa" about={say('uzvārds', 'surname')} /> },
            {
              key: say('Personas kods', 'Personal code'),
              value: <CopyButton value="000123-00001" about={say('personas kods', 'personal code')} />,
            },
            {
              key: say('Tālrunis', 'Phone'),
              value: '+371 20000000',
              action: { href: '#t', text: say('Mainīt', 'Change'), about: say('tālruni', 'phone') },
            },
          ]}
        />
      </Section>
      <Section heading={say('E-pakalpojuma izvēle', 'Choosing the e-service')} id="choose">
        <ListFilter>
          <TextField name="service" label={say('Meklēt katalogā', 'Search the catalogue')} type="search" />
          <ResultList
            label={say('E-pakalpojumi', 'E-services')}
            results={['Šengenas ceļvedis', 'Dzīvesvietas deklarēšana', 'Pabalsts mirušā laulātajam'].map(
              (title, at) => ({
                title,
                href: `#service-${at}`,
                facts: [`EP${at + 90}`, 'Iedzīvotāju lietu birojs (demo)'],
                lang: 'lv',
                ...(at === 0
                  ? { tag: { text: say('Tikai konsultācija', 'Consultation only'), kind: 'neutral' as const } }
                  : {}),
              }),
            )}
          />
        </ListFilter>
      </Section>
      <DataTable caption={say('Kavētie', 'Overdue')} captionHidden rows={[]} rowKey={() => ''} columns={[]} />
    </Frame>
  );
}
