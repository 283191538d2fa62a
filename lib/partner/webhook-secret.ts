import { createHmac, randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'

/** A new secret, as the Standard Webhooks write it: 24 random bytes in base64. */
export const webhookSecret = (): string => PREFIX + randomBytes(24).toString('base64')

type Signed = { id: string; seconds: number; body: string }

/** The signature of a message, as the Standard Webhooks want it in `webhook-signature`. */
export function signatureOf(secret: string, { id, seconds, body }: Signed): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`
}
