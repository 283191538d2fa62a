import { z } from 'zod'
import { amount, orderItem } from './order'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])
const EVENT = /^payment\.[a-z.0-9]+$/

const url = z.string().max(2048).refine(isWebAddress, 'Must be an absolute http or https address')

/** https only, as on the real gateway; plain http is let through to this very machine, or nobody could rehearse. */
const webhookUrl = z
  .string()
  .max(256, 'Must be at most 256 characters')
  .refine(isReachable, 'Must be an https address (http only for loopback hosts)')

const webhook = z.object({
  eventName: z.string().regex(EVENT, 'Unknown event name'),
  url: webhookUrl,
  authorization: z.string().regex(/^[A-Za-z0-9]{8,32}$/, 'Must be 8 to 32 letters or digits'),
  headers: z.union([z.record(z.string(), z.string()), z.array(z.record(z.string(), z.string()))]).optional(),
})
export type Webhook = z.infer<typeof webhook>

const consumer = z.looseObject({
  email: z.email().optional(),
  phoneNumber: z
    .object({ prefix: z.string().regex(/^\+\d{1,4}$/), number: z.string().regex(/^\d{3,15}$/) })
    .optional(),
})

const checkout = z
  .looseObject({
    integrationType: z.enum(['HostedPaymentPage', 'EmbeddedCheckout']).default('EmbeddedCheckout'),
    termsUrl: url,
    merchantTermsUrl: url.optional(),
    returnUrl: url.optional(),
    cancelUrl: url.optional(),
    url: url.optional(),
    charge: z.boolean().default(false),
    countryCode: z
      .string()
      .regex(/^[A-Z]{3}$/, 'Must be an ISO 3166 code of three letters')
      .optional(),
    merchantHandlesConsumerData: z.boolean().default(false),
    consumer: consumer.optional(),
  })
  .superRefine((value, context) => {
    const needed = value.integrationType === 'HostedPaymentPage' ? 'returnUrl' : 'url'
    if (!value[needed])
      context.addIssue({ code: 'custom', path: [needed], message: `Required for ${value.integrationType}` })
    if (value.merchantHandlesConsumerData && !value.consumer) {
      context.addIssue({
        code: 'custom',
        path: ['consumer'],
        message: 'Required when the merchant handles consumer data',
      })
    }
  })

export const order = z.object({
  items: z.array(orderItem).min(1, 'At least one item is required'),
  amount: amount.min(1, 'Must be more than zero'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'Must be an ISO 4217 code'),
  reference: z.string().trim().min(1).max(128),
})

export const webhooks = z.array(webhook).max(32, 'At most 32 webhooks')

/** POST /v1/payments, as far as the field rules go; sums are checked afterwards. */
export const createBody = z.looseObject({
  order,
  checkout,
  notifications: z.object({ webHooks: webhooks }).optional(),
  unscheduledSubscription: z.looseObject({ create: z.boolean().default(false) }).optional(),
  paymentMethodsConfiguration: z
    .array(z.object({ name: z.string().min(1), enabled: z.boolean().default(true) }))
    .optional(),
  myReference: z.string().max(128).optional(),
})

export type CreateBody = z.infer<typeof createBody>

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

function isReachable(text: string): boolean {
  if (!isWebAddress(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || LOOPBACK.has(hostname)
}
