'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { pathHere, privatePath } from '@/app/_paths/path-here'
import { beginAdding } from '@/app/_session/adding'
import { requireBooking } from '@/app/_session/require-booking'
import { typedOf, withDates } from '@/app/(shop)/_dates/typed-dates'
import { findAddingTo } from '@/lib/booking/find-adding-to'
import { findOwnParty } from '@/lib/booking/find-own-party'
import { judgeAdding } from '@/lib/booking/judge-adding'
import { firstOf } from '@/lib/booking/party'
import { now } from '@/lib/clock'

const ofBooking = z.object({ number: z.string(), key: z.string() })

/** Leads to what is free at the place and over the dates of the renter's booking; what they book there is added to it. */
export async function addGear(form: FormData): Promise<void> {
  const asked = ofBooking.safeParse(Object.fromEntries(form)).data ?? notFound()
  const { booking } = await requireBooking(asked.number, asked.key)
  const number = firstOf(booking, await findOwnParty(booking))?.number
  const [first, at] = [number ? await findAddingTo(number) : null, await now()]
  // Cancelled, begun or given other dates since the page was shown, which says so by now.
  if (!first || (await judgeAdding(first, at))) redirect(await privatePath(asked.number, asked.key))
  await beginAdding(first, at)
  const period = { from: first.fromAt, until: first.untilAt }
  redirect((await pathHere())(withDates('/gear', typedOf(first.location, period))))
}
