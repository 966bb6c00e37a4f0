import type { Row } from '#test/support/postgres/forgery.ts';

/** The rows of an e-service and its edition that an organisation holds, as whoever forges rows writes them. */
export const editionRows =
  ({ eService, edition }: { readonly eService: string; readonly edition: string }) =>
  ({ organisation }: { readonly organisation: string }): readonly (readonly [string, Row])[] => {
    const texts = { name: '{"lv": "x", "en": "y"}', data_used: '{"lv": "x", "en": "y"}', fields: '[]', folded: 'x' };
    const is = { under_mandate: true, gives_planned_time: true, gives_result: true, valid_from: '2026-05-01' };
    const held = { holder_id: organisation, holder: 'x', portal_url: 'https://x', e_service_id: eService };
    return [
      ['e_service', { id: eService, code: 'EPA1' }],
      ['e_service_edition', { id: edition, ...held, ...is, ...texts }],
    ];
  };
