/** Whoever records an attempt sends it at once, with a person waiting for the answer. Only after this long may the clock take it. */
export const OWN_SECONDS = 3
