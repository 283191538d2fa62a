/** What the form shows again: what was typed in each field, and what is wrong where. */
export type UnitsState = { typed: Record<string, string>; problems: Record<string, string> }

export const NOTHING_TYPED: UnitsState = { typed: {}, problems: {} }

/** What stood in every field but the files, which a server cannot give back. */
export function typedIn(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const [name, value] of form) if (typeof value === 'string') typed[name] = value.slice(0, 2000)
  return typed
}

const LOST =
  'The connection was lost, and it is not certain that this has arrived. Everything you typed is still here. Press again when you are connected: it is not done twice.'

/** The form as it was sent into the void. */
export const lostState = (_: UnitsState, form: FormData): UnitsState => ({
  typed: typedIn(form),
  problems: { form: LOST },
})
