import type { Facts } from '@/lib/outcome'

/** What a program of somebody else's hears, and what an admin hears who lets one in. */
export const TO_PROGRAMS = {
  'key-missing': () => 'This needs a key of the API, as "Authorization: Bearer ks_…".',
  'key-unknown': () => 'This key does not exist, or it has been revoked. Ask the shop for a new one.',
  'scope-missing': ({ scope }: Facts) =>
    `This key does not allow "${scope}". Ask the shop for one that does.`,
  'too-many-calls': ({ most, seconds }: Facts) =>
    `This key may be used ${most} times a minute. Try again in ${seconds} seconds.`,
  'key-name-missing': () => 'Say whose key it is, so that you know it again.',
  'scopes-missing': () => 'Tick at least one thing that the key allows.',
  'key-revoked': () => 'This key has been revoked already. Nothing has been changed.',
  'webhook-address-wrong': () =>
    'Enter a whole address that begins with https://, without a user name or password in it.',
  'events-missing': () => 'Tick at least one thing that the address is to be told of.',
  'webhook-ended': () => 'This address has been ended already. Nothing has been changed.',
  'delivery-forgotten': ({ days }: Facts) =>
    `This message has been forgotten: they are kept for ${days} days. How the booking stands by now can be read through the API.`,
  'nothing-to-replay': () =>
    'There is nothing to send again: it is on its way already, or nothing was given up.',
}
