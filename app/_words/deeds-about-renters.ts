import type { DeedSentence } from './deeds'

const CONTACT_FIELDS: Record<string, string> = {
  name: 'name',
  email: 'e-mail address',
  phone: 'phone number',
}

/** What renters do and ask for themselves, and what becomes of it. */
export const DEEDS_ABOUT_RENTERS = {
  'booking.dates-not-put-back': ({ was, is }) =>
    `The renter took ${is} and has not paid for it in time; ${was} is taken by now, so nothing was changed`,
  'booking.contact-corrected': ({ fields, count }) => {
    const what = String(fields ?? '')
      .split(',')
      .filter(Boolean)
      .map((field) => CONTACT_FIELDS[field] ?? field)
    const letters =
      Number(count) > 0 ? `${count} ${Number(count) === 1 ? 'letter' : 'letters'} sent again` : ''
    return [what.length > 0 ? `Corrected the renter’s ${what.join(' and ')}` : '', letters]
      .filter(Boolean)
      .join('; ')
  },
  'booking.kept-longer': ({ minutes, left }) =>
    `Dates kept ${minutes} minutes longer${Number(left) === 0 ? ', for the last time' : ''}`,
  'booking.reminded': () => 'Reminded the renter of the pick-up',
  'gear.asked-back': () => 'Told the renter that the gear is due back',
  'texts.stopped': () => 'Wants no more texts',
  'texts.wanted': () => 'Wants urgent things as a text, too',
  'question.asked': () => 'Asked the shop a question',
  'question.answered': () => 'Answered the question of the renter',
  'data.exported': ({ count }) => `Took a copy of all that is known of a renter, ${count} bookings`,
  'data.erased': ({ receipts, until }) =>
    Number(receipts) > 0
      ? `Erased who booked; ${receipts} receipts stay, as the law wants it, until ${until}`
      : 'Erased who booked',
  'terms.accepted': ({ version }) => `Accepted the rental terms, version ${version}`,
  'gear.accepted': ({ name, codes }) => `${name} accepted the condition of ${codes} on the screen`,
} satisfies Record<string, DeedSentence>
