/** Whoever records an attempt sends it at once, with a person waiting for the answer. Only after this long may the clock take it. */
export const OWN_SECONDS = 3

/** After this an attempt marked SENT has nobody waiting for its answer any more: whoever claimed it is gone, or has slept and leaves it alone. */
export const CLAIM_SECONDS = 30
