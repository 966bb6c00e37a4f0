/** What an e-service can lack that people need although it may be entered without. */
export const lacks = ['english', 'fields', 'address'] as const;
export type Lack = (typeof lacks)[number];
