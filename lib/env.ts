import { z } from 'zod'

const flag = z.stringbool().optional().default(false)

/** The merchant's account at D2, whole or not at all: only shops that still pay through it have one. */
const D2_ACCOUNT = {
  D2_BASE_URL: z.url().optional(),
  D2_MERCHANT: z.string().min(1).optional(),
  D2_KEY1: z.string().min(8).optional(),
  D2_KEY2: z.string().min(8).optional(),
  D2_API_USER: z.string().min(1).optional(),
  D2_API_PASSWORD: z.string().min(8).optional(),
}

/** The account at whoever carries texts, whole or not at all: without it nobody is offered any. */
const SMS_ACCOUNT = {
  SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMS_USER: z.string().min(1).optional(),
  SMS_PASSWORD: z.string().min(8).optional(),
  /** What stands as the sender: a name of eleven characters at most, or a number. */
  SMS_FROM: z
    .string()
    .regex(/^([A-Za-z][A-Za-z0-9]{2,10}|\+[1-9]\d{6,14})$/)
    .optional(),
}

const settings = z.object({
  DATABASE_URL: z.string().min(1),
  APP_URL: z.url(),
  SANDBOX: flag,
  SANDBOX_URL: z.url().optional(),
  WEBHOOK_BASE_URL: z.url().optional(),
  SMTP_URL: z.string().min(1),
  MAIL_FROM: z.string().min(3),
  /** Where letters that cannot be delivered come back to; what is before the @ is kept short, since each letter's name is added to it. */
  MAIL_BOUNCES: z
    .email()
    .regex(/^[\w-]{1,14}@/)
    .optional(),
  NEXTAUTH_SECRET: z.string().min(16),
  LINK_SECRET: z.string().min(16),
  /** The gateway that new payments go through, by its name in `lib/gateway/gateways.ts`. */
  GATEWAY: z.enum(['nexi', 'd2']).default('nexi'),
  NEXI_BASE_URL: z.url(),
  NEXI_SECRET_KEY: z.string().min(8),
  ...D2_ACCOUNT,
  ...SMS_ACCOUNT,
  LOG_LEVEL: z.string().optional(),
  /** How many proxies of ours stand between callers and us; by default one behind HTTPS, else none. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(9).optional(),
})

const schema = settings.superRefine((given, context) => {
  for (const [account, isWanted] of [
    [D2_ACCOUNT, given.GATEWAY === 'd2'],
    [SMS_ACCOUNT, false],
  ] as const) {
    const names = Object.keys(account) as (keyof typeof given)[]
    const missing = names.filter((name) => given[name] === undefined)
    if (missing.length === names.length && !isWanted) continue
    for (const name of missing) context.addIssue({ code: 'custom', path: [name] })
  }
})

export type Env = z.infer<typeof schema>

let read: Env | undefined

/** The environment, checked once at first use. Throws one sentence that names everything that is missing or wrong. */
export function env(): Env {
  if (read) return read
  const result = schema.safeParse(process.env)
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))]
    throw new Error(`These settings are missing or wrong in the environment: ${names.join(', ')}.`)
  }
  read = result.data
  return read
}
