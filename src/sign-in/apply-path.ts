/** Where a person without any right yet says for which organisation they prepare a request (22.). */
export const applyPath = '/apply';
