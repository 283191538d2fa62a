import type { Facts } from '@/lib/outcome'
import type { DeedSentence } from './deeds'

/** Who lets which program in, and which address is told of what. */
export const DEEDS_ABOUT_PARTNERS = {
  'api-key.made': ({ name, hint, scopes, location }) =>
    `Key for the API made: ${name} (${hint}), for ${scopes}${at(location)}`,
  'api-key.revoked': ({ name, hint }) => `Key for the API revoked: ${name} (${hint})`,
  'webhook.added': ({ host, count, location }) =>
    `Webhook added: ${host} hears of ${count} kinds of deeds${at(location)}`,
  'webhook.ended': ({ host }) => `Webhook ended: ${host} hears of nothing any more`,
  'webhook.replayed': ({ host, count }) =>
    `Sent again to ${host}: ${Number(count) === 1 ? 'one message' : `${count} messages`}`,
} as const satisfies Record<string, DeedSentence>

const at = (location: Facts[string] | undefined): string => (location ? `, at ${location}` : '')
