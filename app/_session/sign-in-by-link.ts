import { type Outcome, ok, refused } from '@/lib/outcome'
import { askNextAuth } from './ask-next-auth'

/** Signs in whoever holds the token that was sent to this e-mail address. It works once. Refusal: `link-used-up`. */
export async function signInByLink(link: {
  email: string
  token: string
}): Promise<Outcome<null, 'link-used-up'>> {
  const answer = await askNextAuth({ method: 'GET', steps: ['callback', 'email'], fields: link })
  return answer.searchParams.has('error') ? refused('link-used-up') : ok(null)
}
