import { createHmac } from 'node:crypto'
import { SECRET_PREFIX } from './webhook-secret'

type Signed = { id: string; seconds: number; body: string }

/** The signature of a message, as the Standard Webhooks want it in `webhook-signature`. */
export function signatureOf(secret: string, { id, seconds, body }: Signed): string {
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`
}
