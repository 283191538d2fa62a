import { randomUUID } from 'node:crypto'
import { findCompany } from '@/lib/company/find-company'
import type { SignInFacts } from './letter'
import { logoPicture } from './logo-picture'
import { openPost } from './post'
import { writeSignIn } from './write-sign-in'

export type SignInLetter = { kind: 'sign-in-link'; recipient: string; language: string; facts: SignInFacts }

/**
 * Sends a letter that cannot wait and must not be kept, because its link signs somebody in. Throws when the post office
 * does not take it.
 */
export async function sendNow({ recipient, language, facts }: SignInLetter, at: Date): Promise<void> {
  const company = await findCompany()
  const post = openPost()
  try {
    await post.send({
      id: `sign-in.${randomUUID()}`,
      letter: writeSignIn(facts, language, company),
      recipient,
      language,
      attachments: await logoPicture(company),
      at,
    })
  } finally {
    post.close()
  }
}
