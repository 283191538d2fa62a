/** How much may be asked: long enough to explain, and not so often that a counter reads nothing else. */
export const QUESTION_RULE = { mostCharacters: 2000, mostOpen: 3, mostInADay: 10 } as const

export const ANSWER_LENGTH = 4000
