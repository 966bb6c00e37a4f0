import { maskCode } from '#clients/index.ts';
import { endingOf, type Mandate } from '#mandates/index.ts';
import type { SummaryRow } from '#platform/html/summary-list.tsx';
import { formDate, formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words as blankWords } from './blank/words.ts';
import { responsibleFor } from './case-facts.ts';
import { type CasePageOf, eServicesOf, mandateOf } from './case-title.ts';
import type { CaseView } from './case-view.ts';
import { maskedReach } from './reach-text.tsx';
import { words as responsibleWords } from './responsible/words.ts';
import { words } from './words.ts';

/** How it ended and when; of one that was never signed, only how. */
export function howItEnded(mandate: Mandate, language: Language): string {
  const w = words[language];
  if (!mandate.signing) return w.mandateStates[mandate.end?.kind ?? 'expired'];
  const { state, from } = endingOf(mandate);
  return `${w.mandateStates[state]}, ${formMoment(from, language)}`;
}

/**
 * The case in a few lines: client, represented person, e-service, mandate. Personal codes are masked; the person's
 * record shows them.
 */
export function caseSummary(view: CaseView, language: Language, of?: CasePageOf): SummaryRow[] {
  const w = words[language].summary;
  const { client, represented, facts } = view;
  const eServices = eServicesOf(view, of);
  const mandate = mandateOf(view, of);
  const reach = mandate && view.reaches.get(mandate.id);
  return [
    ...(client
      ? [
          {
            key: w.client,
            value: (
              <>
                <a href={`/clients/${client.id}`}>{`${client.givenName} ${client.surname}`}</a>
                <br />
                {client.code ? maskCode(client.code) : client.birthDate && formDate(client.birthDate, language)}
              </>
            ),
          },
        ]
      : []),
    ...(represented ? [{ key: w.represented, value: `${represented.givenName} ${represented.surname}` }] : []),
    { key: w.eService, value: eServices.map(({ code, name }) => <div key={code}>{`${code} ${name[language]}`}</div>) },
    { key: w.holder, value: [...new Set(eServices.map(({ holder }) => holder))].join('; ') },
    ...(mandate
      ? [
          {
            key: w.mandate,
            value: (
              <>
                <a href={`/cases/${facts.id}/mandates/${mandate.id}`}>
                  {w.mandateShort(mandate.register.year, mandate.register.number)}
                </a>
                {mandate.signedByHandAt && ` (${blankWords[language].fromBlank})`}
              </>
            ),
          },
          mandate === view.duties.liveMandate
            ? { key: w.validUntil, value: formDate(mandate.validUntil, language) }
            : { key: w.ended, value: howItEnded(mandate, language) },
          ...(reach ? [{ key: w.reach, value: maskedReach(reach, language) }] : []),
        ]
      : []),
    { key: responsibleWords[language].responsible, value: view.staff.get(responsibleFor(facts)) ?? '' },
    {
      key: w.opened,
      value: `${formMoment(facts.openedAt, language)}, ${view.staff.get(facts.openedBy) ?? ''}`,
    },
  ];
}
