const RULES: Record<string, string> = {
  'closed-then': 'the shop is closed then',
  'start-not-offered': 'nothing is handed out at that time',
  'rental-too-short': 'it is too short',
  'rental-too-long': 'it is too long',
}

/** Which rule of the shop somebody has set aside, after "although". */
export const brokenRule = (code: string): string => RULES[code] ?? code
