/** Where somebody lives who leaves the country out: both shops are in Norway. */
const HOME = '+47'

/** How long numbers are where most renters come from; a number of another length is a slip. */
const NEIGHBOURS: [country: string, rule: RegExp][] = [
  [HOME, /^[2-9]\d{7}$/],
  ['+45', /^[2-9]\d{7}$/],
  ['+46', /^[1-9]\d{6,8}$/],
]

/**
 * A phone number as people type it, in the one form that is kept and that gateways read: "+4740000001". Eight digits
 * without a country are Norwegian. Null when it cannot be a phone number.
 */
export function readPhone(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/\(0\)/g, '')
    .replace(/[\s().\-–/]/g, '')
    .replace(/^00/, '+')
  const whole = (/^[2-9]\d{7}$/.test(plain) ? HOME + plain : plain).replace(/^\+460/, '+46')
  const [country, rule] = NEIGHBOURS.find(([code]) => whole.startsWith(code)) ?? []
  if (country && !rule?.test(whole.slice(country.length))) return null
  // E.164: a country that does not begin with zero, fifteen digits at most.
  return /^\+[1-9]\d{6,14}$/.test(whole) ? whole : null
}

/** "+47 40 00 00 01": Norwegian numbers in pairs, as they are written here; others as they are. */
export function formatPhone(phone: string): string {
  const [, ...pairs] = /^\+47(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(phone) ?? []
  return pairs.length > 0 ? [HOME, ...pairs].join(' ') : phone
}
