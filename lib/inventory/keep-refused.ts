import { askTogether } from '@/lib/ask-together'
import { prisma } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { log } from '@/lib/log'
import type { Period } from '@/lib/period'

/** What somebody wanted and did not get, and what they were offered instead. Nothing about who it was. */
export type RefusedWish = {
  locationId: string
  variantId: string
  period: Period
  quantity: number
  why: string
  alternative: { kind: string; from: Date; variantId: string; locationId: string } | null
}

/** Of a crowd that hears no at once, to be written down in one go. */
let tray: Prisma.RefusedDemandCreateManyInput[] = []

/**
 * Keeps in mind that gear was refused for lack of stock. The answer to the renter does not depend on it: when it cannot be
 * written down, that is for the log alone.
 */
export async function keepRefused(wish: RefusedWish, at: Date): Promise<void> {
  const { locationId, variantId, period, quantity, why, alternative } = wish
  tray.push({
    ...{ at, locationId, variantId, quantity, why, fromAt: period.from, untilAt: period.until },
    alternative: alternative?.kind,
    alternativeFromAt: alternative?.from,
    alternativeVariantId: alternative?.variantId,
    alternativeLocationId: alternative?.locationId,
  })
  try {
    await askTogether('refused demand', writeTray)
  } catch (error) {
    log.warn({ locationId, variantId, error }, 'a refusal for lack of stock was not written down')
  }
}

async function writeTray(): Promise<void> {
  const data = tray
  tray = []
  await prisma.refusedDemand.createMany({ data })
}
