import { randomBytes } from 'node:crypto'

/** Stands before every secret of a webhook; what follows is base64. */
export const SECRET_PREFIX = 'whsec_'

/** A new secret, as the Standard Webhooks write it: 24 random bytes in base64. */
export const webhookSecret = (): string => SECRET_PREFIX + randomBytes(24).toString('base64')
