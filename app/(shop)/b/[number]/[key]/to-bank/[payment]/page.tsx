import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireBooking } from '@/app/_session/require-booking'
import { PageHead } from '@/app/_ui/page-head'
import { findCheckoutForm } from '@/lib/payment/find-checkout-form'
import { bookingUrl } from '@/lib/private-link'
import { BankForm } from './bank-form'

export const metadata: Metadata = { title: 'To the payment page' }

type Props = { params: Promise<{ number: string; key: string; payment: string }> }

/** Some payment pages are entered by a form that the renter's own browser sends. It goes by itself; without scripts, by its button. */
export default async function ToBankPage({ params }: Props) {
  const { number, key, payment } = await params
  const { booking } = await requireBooking(number, key)
  const form = (await findCheckoutForm(booking.id, payment)) ?? redirect(bookingUrl(booking))
  return (
    <>
      <PageHead
        title="On to the payment page"
        lead="You approve the payment there, with your own bank, and come back here by yourself."
      />
      <BankForm {...form} back={bookingUrl(booking)} />
    </>
  )
}
