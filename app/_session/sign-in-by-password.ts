import { type Outcome, ok, refused } from '@/lib/outcome'
import type { CheckPasswordRefusal } from '@/lib/people/check-password'
import { askNextAuth } from './ask-next-auth'
import { refusalFromText } from './refusal-text'

/** Signs in somebody who works here. Refusals: `wrong-password`, `too-many-tries` (`seconds`). */
export async function signInByPassword(typed: {
  email: string
  password: string
}): Promise<Outcome<null, CheckPasswordRefusal>> {
  const answer = await askNextAuth({ method: 'POST', steps: ['callback', 'credentials'], fields: typed })
  const error = answer.searchParams.get('error')
  if (error === null) return ok(null)
  return refusalFromText(error, ['wrong-password', 'too-many-tries']) ?? refused('wrong-password')
}
