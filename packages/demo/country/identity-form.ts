import type { DemoClient } from './clients.ts';

/** The input of the identity check of a fictional client. */
export function identityForm({ document, represents, ...client }: DemoClient): Record<string, string> {
  const { givenName, surname, personalCode = '', birthDate = '' } = client;
  return {
    outcome: 'confirmed',
    documentKind: document.kind,
    documentNumber: document.number,
    documentCountry: document.country,
    documentValidTo: '31.12.2069.',
    givenName,
    surname,
    personalCode,
    birthDate,
    ...(represents
      ? {
          matter: 'other',
          basis: 'parent',
          basisDocument: 'Dzimšanas apliecība XX000000',
          representedGivenName: represents.givenName,
          representedSurname: represents.surname,
          representedCode: represents.personalCode,
        }
      : { matter: 'self' }),
  };
}
