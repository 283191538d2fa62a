import { randomUUID } from 'node:crypto'
import type { SignInFacts } from './letter'
import { openPost } from './post'
import { writeSignIn } from './write-sign-in'

export type SignInLetter = { kind: 'sign-in-link'; recipient: string; language: string; facts: SignInFacts }

/**
 * Sends a letter that cannot wait and must not be kept, because its link signs somebody in. Throws when the post office
 * does not take it.
 */
export async function sendNow({ recipient, language, facts }: SignInLetter, at: Date): Promise<void> {
  const post = openPost()
  try {
    await post.send({
      id: `sign-in.${randomUUID()}`,
      letter: writeSignIn(facts, language),
      recipient,
      language,
      attachments: [],
      at,
    })
  } finally {
    post.close()
  }
}
