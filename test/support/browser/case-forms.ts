import type { CaseStage, LedCase } from '#test/support/cast/cases.ts';
import { typing } from './counter-work.ts';

/** A form of a case: how far the case has come when it is there, on which page, and what an employee types into it. */
export interface CaseForm {
  readonly until: CaseStage;
  readonly page: (led: LedCase) => string;
  readonly typed: () => Readonly<Record<string, string>>;
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
} satisfies Record<string, CaseForm>;

function mandatePage({ id, mandate }: LedCase): string {
  return `/cases/${id}/mandates/${mandate}`;
}
