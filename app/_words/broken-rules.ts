import type { ChangeWarning } from '@/lib/booking/judge-change'
import type { Facts } from '@/lib/outcome'
import { lasting } from './durations'

type RuleCode = ChangeWarning['code']

const RULES: Record<string, string> = {
  'closed-then': 'the shop is closed then',
  'start-not-offered': 'nothing is handed out at that time',
  'rental-too-short': 'it is too short',
  'rental-too-long': 'it is too long',
} satisfies Partial<Record<RuleCode, string>>

/** Which rule of the shop somebody has set aside, after "although". */
export const brokenRule = (code: string): string => RULES[code] ?? code

const SAID: Record<RuleCode, (facts: Facts) => string> = {
  'closed-then': ({ end, hours, why }) => {
    const open = hours ? `it is open ${hours} that day` : 'it is closed that day'
    return `The shop is closed at the ${end === 'return' ? 'return' : 'pick-up'}: ${open}${why ? ` (${why})` : ''}.`
  },
  'notice-too-short': ({ description, noticeMinutes }) =>
    `${description} has to be booked at least ${lasting(Number(noticeMinutes))} before it is picked up.`,
  'start-not-offered': ({ description, starts, common }) =>
    common === ''
      ? 'These things are never handed out at the same time of day.'
      : `${description} is handed out at ${starts} only.`,
  'rental-too-short': ({ description, shortestMinutes }) =>
    `${description} is rented out for ${lasting(Number(shortestMinutes))} at least.`,
  'rental-too-long': ({ description, longestMinutes }) =>
    `${description} is rented out for ${lasting(Number(longestMinutes))} at most.`,
}

/** The rule itself, for staff, who are not held to it: renters read the same as a no, with what to choose instead. */
export const ruleInWords = ({ code, facts }: ChangeWarning): string => SAID[code](facts)
