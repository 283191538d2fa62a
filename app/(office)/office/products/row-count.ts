/** Rows of a form that can be filled in one after the other. */
export const MOST_ROWS = 12
