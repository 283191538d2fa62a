import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { privatePath } from '@/app/_paths/path-here'
import { requireBooking } from '@/app/_session/require-booking'
import { wordsHere } from '@/app/_ui/language/words-here'
import { PageHead } from '@/app/_ui/page-head'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { findCheckoutForm } from '@/lib/payment/find-checkout-form'
import { BankForm } from './bank-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsHere(BOOKING)).toPay.toBankName }
}

type Props = { params: Promise<{ number: string; key: string; payment: string }> }

/** Some payment pages are entered by a form that the renter's own browser sends. It goes by itself; without scripts, by its button. */
export default async function ToBankPage({ params }: Props) {
  const { number, key, payment } = await params
  const { booking } = await requireBooking(number, key)
  const path = await privatePath(number, key)
  const form = (await findCheckoutForm(booking.id, payment)) ?? redirect(path)
  const { toPay: say, back } = await wordsHere(BOOKING)
  return (
    <>
      <PageHead title={say.toBankTitle} lead={say.toBank} />
      <BankForm {...form} back={path} say={{ goOn: say.goOn, back }} />
    </>
  )
}
