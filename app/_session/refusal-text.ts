import { type Facts, type Refused, refused } from '@/lib/outcome'

/** A refusal as the one line of text that next-auth carries through its addresses. */
export const refusalToText = ({ code, facts }: Refused): string => JSON.stringify([code, facts])

/** Reads such a line back; anything else, also what a stranger put into the address, is null. */
export function refusalFromText<Code extends string>(
  text: string,
  codes: readonly Code[],
): Refused<Code> | null {
  try {
    const [code, facts] = JSON.parse(text) as [Code, Facts]
    return codes.includes(code) ? refused(code, facts) : null
  } catch {
    return null
  }
}
