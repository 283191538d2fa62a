import { type Outcome, ok } from '@/lib/outcome'
import type { CheckPasswordRefusal } from '@/lib/people/check-password'
import { askNextAuth } from './ask-next-auth'
import { refusalFromText } from './refusal-text'

/**
 * Signs in somebody who works here. Throws when the password could not be checked at all: that is no fault of theirs.
 * Refusals: `wrong-password`, `too-many-tries` (`seconds`).
 */
export async function signInByPassword(typed: {
  email: string
  password: string
}): Promise<Outcome<null, CheckPasswordRefusal>> {
  const answer = await askNextAuth({ method: 'POST', steps: ['callback', 'credentials'], fields: typed })
  const error = answer.searchParams.get('error')
  if (error === null) return ok(null)
  const refusal = refusalFromText(error, ['wrong-password', 'too-many-tries'])
  if (!refusal) throw new Error(`next-auth could not check a password: ${error}`)
  return refusal
}
