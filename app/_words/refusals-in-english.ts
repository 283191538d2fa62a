import type { BookingState } from '@/lib/generated/prisma/client'
import { formatMoney } from '@/lib/money'
import type { Facts } from '@/lib/outcome'
import { BOOKING_STATES } from './booking-states'
import { CATALOGUE_REFUSALS } from './catalogue-refusals'
import { lasting } from './durations'
import { formatDays } from './opening'
import type { RefusalCode, Sentence } from './refusals'
import { ABOUT_CHANGES } from './refusals-about-changes'
import { ABOUT_CLAIMS } from './refusals-about-claims'
import { ABOUT_PRICES } from './refusals-about-prices'
import { ABOUT_RENTERS } from './refusals-about-renters'
import { AT_THE_DESK } from './refusals-at-the-desk'
import { TO_PROGRAMS } from './refusals-to-programs'

/** Every refusal in English, in the order in which people meet them. */
export const ENGLISH: Record<RefusalCode, Sentence> = {
  // choosing
  'period-backwards': () => 'The return has to be after the pick-up. Please choose the dates again.',
  'period-past': () => 'That pick-up time has already passed. Please choose a later one.',
  'period-too-far': ({ mostDays }) =>
    `We take bookings up to ${mostDays} days ahead. Please choose an earlier date.`,
  'period-too-long': ({ mostDays }) =>
    `The longest rental online is ${mostDays} days. Shorten the dates, or call us and we find a way.`,
  'closed-then': closedThen,
  'notice-too-short': ({ description, noticeMinutes, betterText }) =>
    `${description} has to be booked at least ${lasting(Number(noticeMinutes))} before it is picked up. ${instead(betterText)}`,
  'start-not-offered': ({ description, starts, common, betterText }) =>
    common === ''
      ? 'These things are never handed out at the same time of day. Please book them separately.'
      : `${description} is handed out at ${starts} only. ${instead(betterText)}`,
  'rental-too-short': ({ description, shortestMinutes, betterText }) =>
    `${description} is rented out for ${lasting(Number(shortestMinutes))} at least. ${instead(betterText)}`,
  'rental-too-long': ({ description, longestMinutes, betterText }) =>
    `${description} is rented out for ${lasting(Number(longestMinutes))} at most. ${instead(betterText)}`,
  'nothing-chosen': () => 'There is nothing in your booking yet. Choose some gear first.',
  'too-many-lines': ({ most }) =>
    `One booking holds at most ${most} different things. Split it into two bookings, or call us.`,
  'quantity-wrong': ({ most }) => `Choose a whole number from 1 to ${most} of each thing.`,
  'unknown-location': () => 'We do not have a shop there. Choose one of the shops on the list.',
  'unknown-product': () =>
    'We no longer rent out one of the things you chose. Go back to the list and choose again.',
  'only-with': ({ description, most }) =>
    Number(most) === 0
      ? `${description} comes along with other gear and cannot be had alone. Choose that gear first.`
      : `With what you chose you can have ${most} of ${description} at most. Please choose fewer.`,
  'currencies-differ': () => 'These things are priced in different currencies. Please book them separately.',
  'amount-too-large': () =>
    'That is more than one payment can carry. Split it into several bookings, or call us.',
  ...ABOUT_PRICES,
  ...AT_THE_DESK,
  ...TO_PROGRAMS,
  // booking
  'dates-taken': datesTaken,
  'price-changed': ({ rentMinor, depositMinor, currency }) =>
    `The price has changed while you were here: it is now ${money(rentMinor, currency)} for the rental and ${money(depositMinor, currency)} as deposit. Nothing has been booked. Look at the new price and press the button again if it suits you.`,
  'terms-changed': () =>
    'Our terms have changed while you were here. Nothing has been booked. Please read them again and accept them anew.',
  'request-reused': ({ number }) =>
    `This form has already been used for booking ${number}, with other choices. Nothing new has been booked. Start again from the list.`,
  'too-many-holds': ({ most, minutes }) =>
    `There are ${most} unpaid bookings from you already, and nothing new has been booked. Pay one of them, or wait: the first one ends in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  busy: () =>
    'Many people are booking the same thing right now. Nothing has been booked; please press the button once more.',
  // paying
  'terms-not-accepted': () =>
    'Nobody has accepted the rental terms of this booking yet. Please read them, say that you accept them, and press the button again.',
  ...ABOUT_RENTERS,
  'hold-lapsed': () =>
    'The time to pay has run out, and the dates are free for others again. Nothing was taken. Book anew if they are still free.',
  'nothing-to-pay': () => 'There is nothing left to pay here.',
  'payment-under-way': () =>
    'A payment is being settled at this moment. Wait a little; this page will show what came of it.',
  // cancelling
  'too-late-to-cancel': () =>
    'The rental has begun, so it can no longer be cancelled here. Call us, and we look at it together.',
  'not-started-yet': () =>
    'The pick-up is still to come. Until then a booking is cancelled, not ended as “not picked up”.',
  'cancel-changed': ({ backMinor, keptMinor, currency }) =>
    `What goes back has changed while you were here: by now ${money(backMinor, currency)} goes back and ${money(keptMinor, currency)} does not. Nothing has been cancelled. Look at it, then press the button again if you still want to.`,
  ...ABOUT_CHANGES,
  // handing out and taking back
  'wrong-state': ({ state }) =>
    `Somebody was faster: the booking is now “${stateInWords(state)}”. Nothing was changed. Load the page again to see what can be done.`,
  'no-gear': () =>
    'The gear of this booking has not been brought back yet, and there is no other to hand out. Nothing was changed.',
  'unknown-asset': () => 'There is no such unit any more.',
  'unknown-block': () => 'There is no such block any more. Load the page again.',
  'gear-booked': ({ numbers }) =>
    `There is no other unit for those who have booked this one${numbers ? `: ${numbers}` : ''}. Nothing was changed.`,
  'blocked-already': () =>
    'This unit is taken out already at some time of that period. End that first, or choose another period. Nothing was changed.',
  'transfer-nowhere': () => 'Choose another location than the one where it is. Nothing was changed.',
  'arrival-missing': () => 'Enter the day and time when it arrives: from then on it can be booked there.',
  'block-backwards': () => 'It has to be back after it was taken out. Choose the days and times again.',
  'block-reason-missing': () => 'Say why it is taken out. Colleagues read it beside the unit.',
  'unknown-place': () => 'There is no such size or location any more. Load the page again.',
  'kit-has-no-units': () =>
    'A kit is made of other gear and has no units of its own. Add units of what it is made of.',
  'units-wrong': ({ least, most }) => `Enter a whole number from ${least} to ${most}.`,
  'code-wrong': () =>
    'A code begins with letters or digits, with hyphens between them, like BGO-CB-M: 30 at most.',
  'code-taken': ({ prefix }) =>
    `A unit with a code like ${prefix} was added at this moment. Please press the button once more.`,
  'turnaround-wrong': ({ most }) => `Enter whole minutes from 0 to ${most}, which is a week.`,
  'rent-not-paid': () => 'The rent has not been paid, so the gear stays here. Nothing was changed.',
  'deposit-not-approved': () =>
    'Nobody has approved the deposit yet, so the gear stays here. Send the renter the link once more: approving takes a minute.',
  'deposit-expired': () =>
    'The approval of the deposit is over, so nothing could be taken after damage. Send the renter the link to approve it anew.',
  'deposit-ends-early': () =>
    'The deposit ends before the gear is back and looked over, and no new approval is planned. Send the renter the link to approve it anew.',
  'reason-missing': () => 'Say why the gear may leave all the same. It stands in the logbook with your name.',
  'reason-too-long': ({ most }) => `The reason may have ${most} characters at most. Please shorten it.`,
  'deposit-stands': () => 'The deposit is approved and lasts. There is nothing to ask the renter for.',
  'deposit-over': () => 'Nothing is left of this deposit that could be approved.',
  'deposit-asked-already': () =>
    'The renter has been asked for the deposit a moment ago. Nothing was sent twice.',
  // deposits
  'not-authorized': () => 'There is no authorized deposit on this booking, so nothing can be captured.',
  'more-than-deposit': ({ leftMinor, currency }) =>
    leftMinor === 0
      ? 'The whole deposit has been captured already. Nothing is left.'
      : `Only ${money(leftMinor, currency)} of the deposit is left. Enter that much or less.`,
  'authorization-expired': () =>
    'The bank no longer lets us capture this deposit: its time has run out. Nothing was sent. Write to the renter about what is owed.',
  'capture-under-way': () =>
    'A colleague is moving money on this payment right now. Nothing was sent. Wait a moment and look at what is left before you try again.',
  'release-under-way': () =>
    'The deposit is being released at this moment. To capture it, take the release back first; that works for a minute.',
  'deposit-released': () =>
    'This deposit has been released: the bank no longer keeps it for us, so nothing was sent. Ask the renter to pay by link.',
  'captured-once': () =>
    'This gateway captures a deposit once, and that has been done; the rest is free again. Nothing was sent. Ask the renter to pay by link.',
  'lapses-by-itself': () =>
    'This deposit lapses by itself: there is nothing to release, and nothing was sent.',
  'release-after-capture': () =>
    'Some of this deposit has been captured, and the rest went back with that. There is nothing left to release.',
  'released-already': () =>
    'The release is on its way to the bank or has arrived there, so it can no longer be taken back.',
  'amount-wrong': () => 'Enter an amount above zero with at most two decimals, like 350 or 349,50.',
  'currency-wrong': ({ currency }) => `This booking is in ${currency}. Enter the amount in ${currency}.`,
  'note-too-long': ({ most }) =>
    `The note to the renter may have ${most} characters at most. Please shorten it.`,
  'deposit-missing': () => 'This booking has no deposit.',
  'not-paid-in': () =>
    'This deposit was authorized, not paid, so there is nothing to pay back: what is not captured lapses by itself.',
  'refund-pending': () =>
    'Money of this payment is already on its way back to the renter. Wait until the bank confirms it.',
  'nothing-left': () => 'Nothing of this deposit is left to pay back.',
  'claim-missing': () => 'That capture does not exist. Load the page again.',
  'not-declined': () => 'The bank has not declined this capture, so there is nothing to ask the renter for.',
  'asked-already': () => 'The renter has already been sent a payment link for this.',
  // asking for more
  'note-missing': () => 'Say what it is for: the renter reads it in the letter and on the receipt.',
  'card-missing': () =>
    'There is no card that may be charged any more: the renter agreed to none, has taken it back, or its time is over. Send a link instead.',
  'more-than-consent': ({ leftMinor, currency }) =>
    Number(leftMinor) === 0
      ? 'All that the renter agreed to has been charged. Send a link for what is above it.'
      : `The renter agreed to ${money(leftMinor, currency)} more at most. Enter that much or less, or send a link.`,
  // giving back
  'nothing-to-refund': () =>
    'Nothing that was taken for this reason is left to pay back. Choose another reason if that is what you mean.',
  'more-than-captured': ({ leftMinor, currency }) =>
    `Only ${money(leftMinor, currency)} can be paid back for this reason. Enter that much or less.`,
  'plan-changed': () =>
    'Below stands how this money goes back. Nothing has moved yet: look at it, then press the button again.',
  'part-missing': () => 'That part of a refund does not exist. Load the page again.',
  'part-settled': () => 'That part has been paid back already, or is on its way. Nothing was changed.',
  'reference-missing': ({ most }) =>
    `Say how it was paid back, so that it can be found at the bank: ${most} characters at most.`,
  // keeping the books
  'explanation-missing': () => 'Say why it is right as it is. Whoever audits the books will ask.',
  'explanation-too-long': ({ most }) =>
    `An explanation may have ${most} characters at most. Please shorten it.`,
  'difference-over': () => 'This difference is over already. Nothing was changed; load the page again.',
  // when a shop rents
  'bookings-affected': ({ count }) =>
    `The door would be closed for ${Number(count) === 1 ? 'one booking' : `${count} bookings`}. Nothing has been saved: look at the list, then save once more if it is to be so.`,
  'seasons-overlap': ({ name, firstDay, lastDay }) =>
    `Some of these days belong to “${name}” already: ${formatDays(String(firstDay), String(lastDay))}. Two seasons cannot hold on one day.`,
  'days-taken': ({ day, reason }) =>
    `${formatDays(String(day))} is a special day already: “${reason}”. Change that one instead.`,
  'too-many-days': ({ most }) => `A shop keeps ${most} special days at most. Remove some that are over.`,
  'too-many-seasons': ({ most }) => `A shop keeps ${most} seasons at most. Remove some that are over.`,
  'gateway-not-connected': () =>
    'There is no account at that gateway yet: whoever runs Kickstand has to set it up first. Nothing was changed.',
  'lengths-crossed': () => 'The shortest rental is longer than the longest one. Please change one of them.',
  ...CATALOGUE_REFUSALS,
  ...ABOUT_CLAIMS,
  // people
  'wrong-password': () =>
    'That e-mail address and password do not belong together. Check both and try again.',
  'too-many-tries': ({ seconds }) => `Too many tries. Please wait ${waiting(seconds)}, then try again.`,
  'link-used-up': () =>
    'This link has been used already, or is older than 15 minutes. Ask for a new one; it takes a moment.',
  'email-taken': ({ email }) =>
    `Somebody with ${email} works here already. Change that person instead, or use another address.`,
  'password-weak': ({ least }) =>
    `That password is too easy to guess. Use at least ${least} characters; a few unrelated words are best.`,
  'duties-missing': () => 'Choose at least one duty. To shut somebody out, disable their account instead.',
  'last-people-keeper': () =>
    'This is the last person who can say who works here. Give the duty “People” to somebody else first.',
}

const instead = (betterText: Facts[string] | undefined): string =>
  betterText ? `You can have it ${betterText}.` : 'Please choose other dates.'

function closedThen({ end, hours, why, nextOpeningText }: Facts): string {
  const what = end === 'return' ? 'bring the gear back' : 'pick the gear up'
  const because = why ? ` (${why})` : ''
  const open = hours ? `We are open ${hours} that day${because}` : `We are closed that day${because}`
  const next = nextOpeningText ? `; the next opening is ${nextOpeningText}` : ''
  return `You cannot ${what} then. ${open}${next}. Please choose another time.`
}

/** Which hours it is about, and how many, or which rule. */
function whyTaken({ why, fullPeriod, wanted, units }: Facts): string {
  if (why === 'kept-for-desk') return ' online; call us, we keep some for the counter'
  return fullPeriod ? `: with yours ${wanted} would be out ${fullPeriod}, and we have ${units}` : ''
}

function datesTaken(facts: Facts): string {
  const { description, alternative, alternativePeriod, alternativeDescription, alternativeLocation } = facts
  const gone =
    facts.why === 'sold-out'
      ? soldOut(facts)
      : `Somebody was faster: ${description ?? 'one of these things'} is not free for those dates any more${whyTaken(facts)}. Nothing has been booked and nothing was taken.`
  if (alternative === 'other-start') return `${gone} It is free ${alternativePeriod}.`
  if (alternative === 'other-variant') return `${gone} ${alternativeDescription} is free for your dates.`
  if (alternative === 'other-location') return `${gone} It is free for your dates at ${alternativeLocation}.`
  return `${gone} Please choose other dates or other gear.`
}

const soldOut = ({ description, wanted, units }: Facts): string =>
  `We have ${units === 0 ? 'none' : `only ${units}`} left of ${description ?? 'one of these things'}, and you chose ${wanted}. Nothing has been booked and nothing was taken.`

const money = (minor: Facts[string] | undefined, currency: Facts[string] | undefined) =>
  formatMoney({ minor: Number(minor), currency: String(currency) })

const stateInWords = (state: Facts[string] | undefined) =>
  BOOKING_STATES.en[state as BookingState] ?? String(state)

function waiting(seconds: Facts[string] | undefined): string {
  const left = Number(seconds)
  if (left < 60) return left === 1 ? 'one second' : `${left} seconds`
  const minutes = Math.ceil(left / 60)
  return minutes === 1 ? 'a minute' : `${minutes} minutes`
}
