import type { CaseStage, LedCase } from '#test/support/cast/cases.ts';
import { clients } from '#test/support/cast/people.ts';

/** An employee's input on the pages of a case, step by step; each journey changes what it tests. */
export const typing = {
  identity: {
    outcome: 'confirmed',
    documentKind: 'passport',
    documentNumber: 'LV1234567',
    documentCountry: 'LV',
    documentValidTo: '01.01.2030.',
    ...clients.velta,
    matter: 'self',
  },
  mandate: { validUntil: '02.09.2026.', resultWay: 'phone', resultPhone: '+371 20000000' },
  signing: { bothCopies: 'yes', folder: '2026/1', pages: '2', copyHandedOver: 'yes' },
  filing: { identified: 'yes', means: 'eid_card', started: '09:50', ended: '10:00', reference: 'TVP-2026-0001' },
};

/** A form of a case: the progress at which it exists, its page, and its input. */
export interface CaseForm {
  readonly until: CaseStage;
  /** What the mandate names besides, where one e-service is not enough. */
  readonly also?: readonly string[];
  readonly page: (led: LedCase) => string;
  readonly typed: (led: LedCase) => Readonly<Record<string, string>>;
}

/** All of them, in the law's order. */
export const caseForms = {
  declaration: {
    until: 'opened',
    page: ({ id }) => `/cases/${id}/declaration`,
    typed: () => ({ noneAvailable: 'yes', reason: 'expired' }),
  },
  identity: { until: '2.6', page: ({ id }) => `/cases/${id}/identity-checks`, typed: () => typing.identity },
  notice: {
    until: '22.1.1',
    page: ({ id }) => `/cases/${id}/notice`,
    typed: () => ({ language: 'lv', way: 'read' }),
  },
  mandate: { until: 'notice', page: ({ id }) => `/cases/${id}/mandates`, typed: () => typing.mandate },
  signing: { until: 'drawn', page: mandatePage, typed: () => ({ ...typing.signing, byHandOf: 'client' }) },
  filing: {
    until: '22.1.3',
    page: ({ id, eService }) => `/cases/${id}/applications?eService=${eService.eServiceId}`,
    typed: () => ({ ...typing.filing, reference: `TVP-${crypto.randomUUID()}` }),
  },
  plannedTime: {
    until: '22.1.5',
    page: ({ id, application }) => `/cases/${id}/applications/${application}/planned-time`,
    typed: () => ({ plannedOn: '16.03.2026.', way: 'in_person' }),
  },
  result: {
    until: '22.1.6',
    page: ({ id, application }) => `/cases/${id}/applications/${application}/result`,
    typed: () => ({ way: 'phone' }),
  },
  end: {
    until: '22.1.3',
    page: (led) => `${mandatePage(led)}/end`,
    typed: () => ({ kind: 'revoked', declaredBy: 'Velta Priedīte' }),
  },
  part: {
    until: '22.1.3',
    also: ['EPD01'],
    page: (led) => `${mandatePage(led)}/partial-revocations`,
    typed: ({ eService }) => ({ eServices: eService.eServiceId, declaredBy: 'Velta Priedīte' }),
  },
  noticeAnew: {
    until: '22.1.3',
    page: ({ id }) => `/cases/${id}/notice/putting-right`,
    typed: () => ({ language: 'en', way: 'read', reason: 'Sajaukta valoda' }),
  },
  identityAnew: {
    until: '22.1.1',
    page: ({ id }) => `/cases/${id}/identity-checks/putting-right`,
    typed: () => ({ ...typing.identity, reason: 'Sajaukti cipari' }),
  },
  filingAnew: {
    until: '22.1.5',
    page: ({ id, application }) => `/cases/${id}/applications/${application}/putting-right`,
    typed: () => {
      const { identified: _, ...shown } = typing.filing;
      return { ...shown, day: '02.03.2026.', reference: `TVP-${crypto.randomUUID()}`, reason: 'Sajaukti cipari' };
    },
  },
  plannedTimeAnew: {
    until: '22.1.6',
    page: ({ id, application }) => `/cases/${id}/applications/${application}/planned-time/putting-right`,
    typed: () => ({ cause: 'postponed', plannedOn: '30.03.2026.', way: 'phone', reason: 'Turētājs pārcēla' }),
  },
  resultAnew: {
    until: '22.1.7',
    page: ({ id, application }) => `/cases/${id}/applications/${application}/result/putting-right`,
    typed: () => ({ cause: 'mistaken', way: 'in_person', reason: 'Sajaukts veids' }),
  },
  outcome: {
    until: '22.1.5',
    page: ({ id, application }) => `/cases/${id}/applications/${application}/outcomes`,
    typed: () => ({ kind: 'returned', since: '02.03.2026.', note: 'Trūkst izziņas' }),
  },
  note: {
    until: '22.1.1',
    page: ({ id }) => `/cases/${id}/notes`,
    typed: () => ({ text: 'Portāls nestrādāja.' }),
  },
  closing: {
    until: '22.1.1',
    page: ({ id }) => `/cases/${id}/closing`,
    typed: () => ({ reason: 'client_left' }),
  },
  reopening: {
    until: 'closed',
    page: ({ id }) => `/cases/${id}/closing/reopening`,
    typed: () => ({ reason: 'client_returned' }),
  },
} satisfies Record<string, CaseForm>;

function mandatePage({ id, mandate }: LedCase): string {
  return `/cases/${id}/mandates/${mandate}`;
}
