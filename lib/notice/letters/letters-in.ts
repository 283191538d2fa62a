import type { Letters } from '@/lib/notice/letters'
import { button, words } from '@/lib/notice/part'
import { bookingCancelled } from './booking-cancelled'
import { bookingChanged } from './booking-changed'
import { bookingConfirmed } from './booking-confirmed'
import { bookingToPay } from './booking-to-pay'
import { claimDecided, claimEnded, claimOpened, claimReminder } from './claim'
import { datesPutBack } from './dates-put-back'
import { depositRefunded, depositReleased, gearReturned } from './deposit-back'
import { depositCaptured } from './deposit-captured'
import { depositLink } from './deposit-link'
import { gearHandedOut } from './gear-handed-out'
import { gearSubstituted } from './gear-substituted'
import { moneyLetGo } from './money-let-go'
import { bookingLapsed, paymentDeclined } from './payment'
import { cardChargeAnnounced, paymentLink, paymentReceived } from './payment-link'
import { refundMade, refundOtherwise } from './refund'
import { addressCorrected, gearOverdue, pickUpSoon, questionAnswered } from './renting'
import type { Words } from './words'

/** All letters in the language of some words. */
export const lettersIn = (all: Words): Letters => ({
  'booking-confirmed': bookingConfirmed(all),
  'payment-declined': paymentDeclined(all),
  'booking-to-pay': bookingToPay(all),
  'booking-lapsed': bookingLapsed(all),
  'paid-too-late-released': moneyLetGo(all, 'too-late'),
  'paid-twice-released': moneyLetGo(all, 'twice'),
  'paid-withdrawn-released': moneyLetGo(all, 'withdrawn'),
  'paid-cancelled-released': moneyLetGo(all, 'cancelled'),
  'deposit-approval-released': moneyLetGo(all, 'not-needed'),
  'deposit-captured': depositCaptured(all),
  'payment-link': paymentLink(all),
  'card-charge-announced': cardChargeAnnounced(all),
  'payment-received': paymentReceived(all),
  'deposit-refunded': depositRefunded(all),
  'deposit-released': depositReleased(all),
  'deposit-link': depositLink(all),
  'refund-made': refundMade(all),
  'refund-otherwise': refundOtherwise(all),
  'booking-cancelled': bookingCancelled(all),
  'booking-changed': bookingChanged(all),
  'dates-put-back': datesPutBack(all),
  'gear-returned': gearReturned(all),
  'claim-opened': claimOpened(all),
  'claim-reminder': claimReminder(all),
  'claim-decided': claimDecided(all),
  'claim-ended': claimEnded(all),
  'gear-substituted': gearSubstituted(all),
  'gear-handed-out': gearHandedOut(all),
  'address-corrected': addressCorrected(all),
  'gear-overdue': gearOverdue(all),
  'pick-up-soon': pickUpSoon(all),
  'question-answered': questionAnswered(all),
  'sign-in-link': signInLink(all),
  frame: all.frame,
})

const signInLink =
  ({ signIn: w }: Words): Letters['sign-in-link'] =>
  ({ url, minutes }, brand) => ({
    subject: w.subject(brand),
    preview: w.preview(minutes),
    title: w.title,
    parts: [words(w.open(minutes)), button(w.button, url), words(w.notYou, w.keep)],
  })
