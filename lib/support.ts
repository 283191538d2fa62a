import { prisma } from './db'

/** How to reach a person about anything: a phone number, an address to write to, and when somebody is there. */
export type Support = { phone: string; email: string; hours: string }

const KEYS = { 'support.phone': 'phone', 'support.email': 'email', 'support.hours': 'hours' } as const

/** What the settings of this installation say about reaching us; what they leave out is up to the caller. */
export async function findSupport(): Promise<Partial<Support>> {
  const rows = await prisma.setting.findMany({ where: { key: { in: Object.keys(KEYS) } } })
  return Object.fromEntries(rows.map(({ key, value }) => [KEYS[key as keyof typeof KEYS], value]))
}
