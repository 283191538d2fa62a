import { withPatience } from '@/lib/gateway/with-patience'
import type { Fields } from './form'
import { type Said, saidByStatus } from './said'

/** Where D2 is and how it knows the merchant's programs. */
export type Line = { baseUrl: string; merchant: string; apiUser: string; apiPassword: string }

/** The text of an answer, or what it means that there was none. */
export type Reply = { text: string } | { failed: Said }

/** The only place that talks. Whatever goes wrong on the way is an answer, because money may have moved all the same. */
export async function exchange(line: Line, path: string, fields: Fields): Promise<Reply> {
  try {
    const heard = await withPatience(line.baseUrl + path, {
      method: 'POST',
      headers: path.startsWith('/cgi-adm/') ? { Authorization: basic(line) } : {},
      body: new URLSearchParams({ merchant: line.merchant, textreply: 'yes', ...fields }),
    })
    return heard.ok ? { text: heard.body.toString('latin1') } : { failed: saidByStatus(heard.status) }
  } catch (cause) {
    return { failed: { verdict: 'unknown', cause } }
  }
}

const basic = ({ apiUser, apiPassword }: Line): string =>
  `Basic ${Buffer.from(`${apiUser}:${apiPassword}`).toString('base64')}`
