/** Where a page that is left sends what was typed on it. */
export const leftFormsPath = '/left-forms';
