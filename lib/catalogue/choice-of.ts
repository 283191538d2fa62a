/** Something that can be chosen from a list: what is sent, and what people read. */
export type ChoiceOf = { value: string; label: string }

/** Longer lists no browser shows well; what is not among them can be typed all the same. */
export const MOST_CHOICES = 500
