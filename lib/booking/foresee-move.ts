import { prisma } from '@/lib/db'
import { planUnit } from '@/lib/inventory/unit-choice'
import { type Outcome, ok } from '@/lib/outcome'
import { findChosen, type MoveAsk, type MovedTo, type MoveRefusal, refusePlan } from './chosen-unit'

/** What `moveToAsset` would do, before anybody does it. */
export async function foreseeMove(ask: MoveAsk): Promise<Outcome<MovedTo, MoveRefusal>> {
  const found = await findChosen(prisma, ask)
  if (!found.ok) return found
  const { choice, fromCode, toCode, timeZone } = found.value
  const plan = await planUnit(prisma, choice)
  return plan.kind === 'free'
    ? ok({ fromCode, toCode, moved: plan.moved })
    : refusePlan(plan, toCode, timeZone)
}
