'use server'

import { redirect } from 'next/navigation'
import { companyHere } from '@/app/_company/here'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { book } from '@/lib/booking/book'
import { now } from '@/lib/clock'
import { readWalkIn } from './read-contact'
import type { WalkInState } from './walk-in-state'

const UNREADABLE = 'This form did not arrive as it was sent. Nothing is booked; please reload the page.'

/** Keeps the gear for somebody at the counter and leads to the page with the code they pay by. */
export async function holdWalkIn({ turn }: WalkInState, form: FormData): Promise<WalkInState> {
  const { actor } = await requireStaff('bookings')
  const { typed, errors, input } = readWalkIn(form, (await companyHere()).country)
  const again = { typed, errors, turn: turn + 1 }
  if (!input) return { ...again, problem: Object.keys(errors).length > 0 ? null : UNREADABLE }
  const booked = await book(input, actor, await now())
  if (!booked.ok) return { ...again, problem: sentenceFor(booked) }
  redirect(`/desk/bookings/${booked.value.number}`)
}
