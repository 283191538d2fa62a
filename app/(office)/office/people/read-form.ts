import { z } from 'zod'
import { DUTIES, type Duty } from '@/lib/people/duty'
import { readEmail } from '@/lib/people/email'

export type Field = 'name' | 'email' | 'duties' | 'password'

/** What a form about a person shows: what was typed, what is wrong where, and what was done. Never a password. */
export type PersonState = {
  name: string
  email: string
  duties: Duty[]
  problems: Partial<Record<Field, string>>
  done?: string
}

export type Typed = { name: string; email: string; duties: Duty[]; password: string }

const shape = z.object({
  name: z.string().trim().min(1, 'Enter a name.').max(100, 'A name may have 100 characters at most.'),
  email: z
    .string()
    .transform(readEmail)
    .refine((email) => email !== null, 'Enter a whole e-mail address, like kari@example.no.'),
  duties: z.array(z.enum(DUTIES)),
  password: z.string().min(1, 'Enter a password that they can sign in with the first time.'),
})

/** Reads a form about a person: the values, or the state that shows what is wrong at which field. */
export function readForm(
  form: FormData,
  fields: readonly Field[],
): { typed: Typed } | { state: PersonState } {
  const text = (field: Field) => String(form.get(field) ?? '').slice(0, 1000)
  const given = {
    name: text('name'),
    email: text('email'),
    duties: form.getAll('duties'),
    password: text('password'),
  }
  const result = shape.safeParse(given)
  const typed = {
    ...given,
    email: readEmail(given.email) ?? given.email,
    duties: DUTIES.filter((duty) => given.duties.includes(duty)),
  }
  const issues = result.error?.issues.filter((issue) => fields.includes(issue.path[0] as Field)) ?? []
  const problems = Object.fromEntries(issues.map((issue) => [issue.path[0], issue.message]))
  return issues.length > 0
    ? { state: stateOf(typed, { problems }) }
    : { typed: { ...typed, name: typed.name.trim() } }
}

export const stateOf = (
  { name, email, duties }: Omit<Typed, 'password'>,
  rest: Partial<PersonState>,
): PersonState => ({
  name,
  email,
  duties,
  problems: {},
  ...rest,
})
