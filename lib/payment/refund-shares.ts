import type { Attempt, PaymentLine } from '@/lib/generated/prisma/client'
import { shareOut } from '@/lib/money'

type Line = Pick<PaymentLine, 'purpose' | 'capturedMinor' | 'refundedMinor'>
type Share<L> = { line: L; amountMinor: number }

/**
 * Which lines a refund is for, each with its share: the lines of the attempt's purpose, in proportion to what is left in
 * them, so that the VAT goes back at the rates it came in with. What is more than that, after a refund in the gateway's
 * own back office, comes from the other lines.
 */
export function refundShares<L extends Line>(
  lines: L[],
  amountMinor: number,
  attempt: Pick<Attempt, 'purpose'> | null,
): Share<L>[] {
  const isMeant = ({ purpose }: L) => !attempt?.purpose || purpose === attempt.purpose
  const meant = lines.filter(isMeant)
  const own = Math.min(amountMinor, leftIn(meant))
  const others = lines.filter((line) => !isMeant(line))
  return [...spread(meant, own), ...spread(others, amountMinor - own)]
}

const leftOfLine = ({ capturedMinor, refundedMinor }: Line): number => capturedMinor - refundedMinor

const leftIn = (lines: Line[]): number => lines.reduce((sum, line) => sum + leftOfLine(line), 0)

function spread<L extends Line>(lines: L[], amountMinor: number): Share<L>[] {
  const shares = shareOut(amountMinor, lines.map(leftOfLine))
  return lines.flatMap((line, at) => (shares[at] ? [{ line, amountMinor: shares[at] }] : []))
}
