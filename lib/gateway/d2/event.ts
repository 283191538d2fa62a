import { z } from 'zod'
import type { GatewayEvent, WebhookSecrets } from '@/lib/gateway/gateway'
import { isSame } from '@/lib/gateway/is-same'
import { readForm } from './form'
import { callbackMessage, type Keys, md5Key } from './md5-key'
import { nameOf, readName } from './name'

const callback = z.object({
  orderid: z.string().min(1),
  transact: z.string().min(1),
  amount: z.string(),
  currency: z.string(),
  statuscode: z.string().default(''),
  authkey: z.string(),
})

/**
 * D2 rings with a form that is proved by our two keys. They cover transaction and amount but not the order, so the order has
 * to be that of the payment; and nothing in it is believed.
 */
export function eventOf(keys: Keys, rawBody: string, { ref }: WebhookSecrets): GatewayEvent | 'not-genuine' {
  const read = callback.safeParse(readForm(rawBody))
  if (!read.success) return 'not-genuine'
  const { orderid, transact, statuscode, authkey } = read.data
  if (!isSame(authkey, md5Key(keys, callbackMessage(read.data)))) return 'not-genuine'
  if (ref !== null && readName(ref)?.orderid !== orderid) return 'not-genuine'
  return {
    eventKey: `${transact}:${statuscode}`,
    name: DECLINED.includes(statuscode) ? 'declined' : 'changed',
    ref: ref ?? nameOf({ orderid, part: 1 }),
  }
}

// By default D2 does not ring for these at all.
const DECLINED = ['1', '17']
