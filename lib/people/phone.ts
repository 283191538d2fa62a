type Plan = {
  code: string
  /** A number without its country, by what it may be there. */
  rule: RegExp
  /** Dialled before it inside the country, and left out from abroad. */
  trunk: '' | '0'
}

/** How long numbers are where most renters come from; a number of another length is a slip. By the numbering plans that the ITU publishes. */
const PLANS: Record<string, Plan> = {
  NO: { code: '+47', rule: /^[2-9]\d{7}$/, trunk: '' },
  DK: { code: '+45', rule: /^[2-9]\d{7}$/, trunk: '' },
  SE: { code: '+46', rule: /^[1-9]\d{6,8}$/, trunk: '0' },
  FI: { code: '+358', rule: /^[1-9]\d{4,10}$/, trunk: '0' },
  IS: { code: '+354', rule: /^[4-8]\d{6}$/, trunk: '' },
}

/**
 * A phone number as people type it, in the one form that is kept and that gateways read: "+4740000001". Without a country of
 * its own it is read as one of `home`, where the shop has its seat ("NO"); null there: every number needs its country. Null
 * when it cannot be a phone number.
 */
export function readPhone(typed: string, home: string | null): string | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/\(0\)/g, '')
    .replace(/[\s().\-–/]/g, '')
    .replace(/^00/, '+')
  const whole = plain.startsWith('+') ? withoutTrunk(plain) : atHome(plain, PLANS[home ?? ''])
  const plan = Object.values(PLANS).find(({ code }) => whole?.startsWith(code))
  if (!whole || (plan && !plan.rule.test(whole.slice(plan.code.length)))) return null
  // E.164: a country that does not begin with zero, fifteen digits at most.
  return /^\+[1-9]\d{6,14}$/.test(whole) ? whole : null
}

function atHome(plain: string, plan: Plan | undefined): string | null {
  if (!plan || !plain.startsWith(plan.trunk)) return null
  return plan.code + plain.slice(plan.trunk.length)
}

/** "+46 070 …": the zero of the trunk beside the country, as it is often written. */
function withoutTrunk(whole: string): string {
  const plan = Object.values(PLANS).find(({ code, trunk }) => trunk !== '' && whole.startsWith(code + trunk))
  return plan ? plan.code + whole.slice(plan.code.length + plan.trunk.length) : whole
}

/** "+47 40 00 00 01": Norwegian and Danish numbers in pairs, as they are written there; others as they are. */
export function formatPhone(phone: string): string {
  const [, ...pairs] = /^(\+4[57])(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(phone) ?? []
  return pairs.length > 0 ? pairs.join(' ') : phone
}
