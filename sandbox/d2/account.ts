import { createHash } from 'node:crypto'

/** What D2 and one merchant know about each other. */
export type Account = { merchant: string; key1: string; key2: string; user: string; password: string }

export const TEST_ACCOUNT: Account = {
  merchant: '90000001',
  key1: 'test-k1-000000000000000000000000',
  key2: 'test-k2-000000000000000000000000',
  user: 'kickstand-api',
  password: 'test-api-password-0000',
}

/** Every key of D2 is made of these fields in this order, written as they were sent: `md5(k2 + md5(k1 + "a=1&b=2"))`. */
export function md5Key(
  { key1, key2 }: Account,
  names: readonly string[],
  fields: Record<string, string>,
): string {
  const text = names.map((name) => `${name}=${fields[name] ?? ''}`).join('&')
  return md5(key2 + md5(key1 + text))
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex')
}
