/** Where a page that is left sends what was typed on it: `keptAt` of its form. */
export const leftFormsPath = '/left-forms';
