import { z } from 'zod'

const flag = z.stringbool().optional().default(false)

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  APP_URL: z.url(),
  SANDBOX: flag,
  SANDBOX_URL: z.url().optional(),
  WEBHOOK_BASE_URL: z.url().optional(),
  SMTP_URL: z.string().min(1),
  MAIL_FROM: z.string().min(3),
  NEXTAUTH_SECRET: z.string().min(16),
  LINK_SECRET: z.string().min(16),
  /** The gateway that new payments go through, by its name in `lib/gateway/gateways.ts`. */
  GATEWAY: z.string().default('nexi'),
  NEXI_BASE_URL: z.url(),
  NEXI_SECRET_KEY: z.string().min(8),
  LOG_LEVEL: z.string().optional(),
  /** How many proxies of ours stand between callers and us; by default one behind HTTPS, else none. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(9).optional(),
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
