import { cookies } from 'next/headers'
import { cache } from 'react'
import { type AddingTo, findAddingTo } from '@/lib/booking/find-adding-to'
import { mayAddTo } from '@/lib/booking/may-add-to'
import { now } from '@/lib/clock'
import { addMinutes } from '@/lib/period'
import { addingPass, isAddingPass, numberOfPass } from '@/lib/private-link'
import { isSecure } from './cookie'

// Time to look around and to fill in a form; whoever comes back tomorrow begins again at the booking.
const MINUTES = 120

const cookieName = (): string => `${isSecure() ? '__Host-' : ''}kickstand.adding`

const setCookie = async (pass: string, maxAge: number) =>
  (await cookies()).set(cookieName(), pass, {
    ...{ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge },
  })

/** From now on this browser adds what it books to a booking, for two hours. The caller has looked whether it may. */
export const beginAdding = async (first: AddingTo, at: Date): Promise<void> => {
  await setCookie(addingPass(first, addMinutes(at, MINUTES)), MINUTES * 60)
}

/** What is booked from now on stands by itself. */
export const endAdding = (): Promise<unknown> => setCookie('', 0)

export type Adding = { first: AddingTo; pass: string }

/** The booking that this browser adds gear to; null for nearly everybody, and once nothing can be added to it any more. */
export const addingHere = cache(async (): Promise<Adding | null> => {
  const pass = (await cookies()).get(cookieName())?.value
  if (!pass) return null
  const [first, at] = [await findByPass(pass), await now()]
  return first && mayAddTo(first, at) ? { first, pass } : null
})

/** The booking that a pass is for, whether or not it can have more by now; null when it is no pass, or its time is over. */
export async function findByPass(pass: string): Promise<AddingTo | null> {
  const number = numberOfPass(pass)
  const first = number && (await findAddingTo(number))
  return first && isAddingPass(first, pass, await now()) ? first : null
}
