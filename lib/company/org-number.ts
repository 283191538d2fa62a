type Rule = { digits: number; check: (digits: number[]) => boolean }

/** Weights of each digit, the check digit included, whose sum can be divided by eleven. */
const byEleven = (weights: number[]) => (digits: number[]) =>
  digits.reduce((sum, digit, at) => sum + digit * weights[at]!, 0) % 11 === 0

// Norway's Enhetsregisteret, Sweden's Bolagsverket, Denmark's CVR and Finland's YTJ publish how their numbers check themselves.
const RULES: Record<string, Rule> = {
  NO: { digits: 9, check: byEleven([3, 2, 7, 6, 5, 4, 3, 2, 1]) },
  DK: { digits: 8, check: byEleven([2, 7, 6, 5, 4, 3, 2, 1]) },
  FI: { digits: 8, check: byEleven([7, 9, 10, 5, 8, 4, 2, 1]) },
  SE: { digits: 10, check: byLuhn },
}

/**
 * Whether this can be the number of a company in a country: where we know its check digit, that has to be right; elsewhere any
 * number of letters and digits goes.
 */
export function isOrgNumber(text: string, country: string): boolean {
  const rule = RULES[country]
  const plain = text.replace(/[\s.-]/g, '')
  if (!rule) return /^[A-Z0-9]{4,16}$/i.test(plain)
  if (!/^\d+$/.test(plain) || plain.length !== rule.digits) return false
  return rule.check([...plain].map(Number))
}

function byLuhn(digits: number[]): boolean {
  const sum = digits.reduce((total, digit, at) => {
    const worth = at % 2 === 0 ? digit * 2 : digit
    return total + (worth > 9 ? worth - 9 : worth)
  }, 0)
  return sum % 10 === 0
}
