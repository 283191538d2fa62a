import type { AttemptFate, AttemptKind } from '@/lib/generated/prisma/client'

type Try = { kind: AttemptKind; fate: AttemptFate; closedAt: Date | null }

/** Why we let go by ourselves; a deposit that staff let go is theirs to let go again. */
export const OF_OURS = ['declined', 'too-late', 'paid-cancelled', 'paid-withdrawn', 'paid-twice']

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/**
 * Money that a bank did not let go is let go again, later each time: after four minutes, sixteen, an hour, four hours,
 * and then once a day, until it goes or lapses by itself.
 */
export function mayLetGoAgain(tries: Try[], at: Date): boolean {
  const noes = tries.filter(({ kind, fate }) => kind === 'RELEASE' && fate === 'DECLINED')
  const last = Math.max(...noes.map(({ closedAt }) => closedAt?.getTime() ?? 0))
  return noes.length === 0 || at.getTime() >= last + Math.min(DAY_MS, 4 ** noes.length * MINUTE_MS)
}
