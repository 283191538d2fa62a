/** What a verb answers: the deed, or a refusal with a code. Surprises are thrown instead. */
export type Outcome<T, Code extends string = string> = { ok: true; value: T } | Refused<Code>

/** The business says no. `facts` carry what the sentence needs: amounts, dates, names. */
export type Refused<Code extends string = string> = { ok: false; code: Code; facts: Facts }

export type Facts = Record<string, string | number | null>

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const refused = <Code extends string>(code: Code, facts: Facts = {}): Refused<Code> => ({
  ok: false,
  code,
  facts,
})
