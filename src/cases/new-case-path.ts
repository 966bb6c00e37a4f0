/** Where a case is opened; `?edition=` says for which e-service. */
export const newCasePath = '/cases/new';
