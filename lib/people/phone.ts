/** Where somebody lives who leaves the country out: both shops are in Norway. */
const HOME = '+47'

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
  const whole = /^[2-9]\d{7}$/.test(plain) ? HOME + plain : plain
  // E.164: a country that does not begin with zero, fifteen digits at most.
  return /^\+[1-9]\d{6,14}$/.test(whole) ? whole : null
}

/** "+47 40 00 00 01": Norwegian numbers in pairs, as they are written here; others as they are. */
export function formatPhone(phone: string): string {
  const [, ...pairs] = /^\+47(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(phone) ?? []
  return pairs.length > 0 ? [HOME, ...pairs].join(' ') : phone
}
