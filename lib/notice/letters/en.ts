import type { Letters } from '@/lib/notice/letters'
import { button, words } from '@/lib/notice/part'
import { bookingCancelled } from './en/booking-cancelled'
import { bookingChanged } from './en/booking-changed'
import { bookingConfirmed } from './en/booking-confirmed'
import { bookingToPay } from './en/booking-to-pay'
import { claimDecided, claimEnded, claimOpened, claimReminder } from './en/claim'
import { depositCaptured, depositRefunded, gearReturned } from './en/deposit'
import { depositLink } from './en/deposit-link'
import { depositReleased } from './en/deposit-released'
import { gearSubstituted } from './en/gear-substituted'
import { moneyLetGo } from './en/money-let-go'
import { bookingLapsed, paymentDeclined } from './en/payment'
import { cardChargeAnnounced, paymentLink, paymentReceived } from './en/payment-link'
import { refundMade, refundOtherwise } from './en/refund'

export const en: Letters = {
  'booking-confirmed': bookingConfirmed,
  'payment-declined': paymentDeclined,
  'booking-to-pay': bookingToPay,
  'booking-lapsed': bookingLapsed,
  'paid-too-late-released': moneyLetGo('too-late'),
  'paid-twice-released': moneyLetGo('twice'),
  'paid-cancelled-released': moneyLetGo('cancelled'),
  'deposit-approval-released': moneyLetGo('not-needed'),
  'deposit-captured': depositCaptured,
  'payment-link': paymentLink,
  'card-charge-announced': cardChargeAnnounced,
  'payment-received': paymentReceived,
  'deposit-refunded': depositRefunded,
  'deposit-released': depositReleased,
  'deposit-link': depositLink,
  'refund-made': refundMade,
  'refund-otherwise': refundOtherwise,
  'booking-cancelled': bookingCancelled,
  'booking-changed': bookingChanged,
  'gear-returned': gearReturned,
  'claim-opened': claimOpened,
  'claim-reminder': claimReminder,
  'claim-decided': claimDecided,
  'claim-ended': claimEnded,
  'gear-substituted': gearSubstituted,
  'sign-in-link': ({ url, minutes }, brand) => ({
    subject: `Sign in to ${brand}`,
    preview: `The link works once, within ${minutes} minutes.`,
    title: 'Your link to sign in',
    parts: [
      words(`Open this link within ${minutes} minutes to see your bookings and receipts. It works once.`),
      button('Sign in', url),
      words(
        'If you did not ask for it, do nothing: nobody can sign in without this e-mail, and the link soon stops working.',
        'Please do not pass it on.',
      ),
    ],
  }),
  frame: {
    greeting: (renter) => `Hello ${renter},`,
    contact: {
      title: 'Questions? A person answers.',
      booking: (number) => `Answer this e-mail, or reach us here. Your booking number is ${number}.`,
      signIn: 'Answer this e-mail, or reach us here.',
    },
    rehearsal: 'Sandbox: this is a rehearsal, no real money moves.',
    why: (number) => `You get this letter because of booking ${number}.`,
    whySignIn: 'You get this letter because somebody asked to sign in with your address.',
  },
}
