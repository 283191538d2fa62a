import { z } from 'zod'
import { companyHere } from '@/app/_company/here'
import { findByPass } from '@/app/_session/adding'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { BOOK } from '@/app/(shop)/_say/book'
import type { BookInput } from '@/lib/booking/booking-request'
import { METHODS } from '@/lib/gateway/methods'
import { readEmail } from '@/lib/people/email'
import { readPhone } from '@/lib/people/phone'
import { plainLine } from '@/lib/plain-text'
import type { BookErrors, BookTyped } from './book-state'
import { readLines } from './read-lines'

const NAME_LENGTH = 120

/** What the page itself put into the form: what is booked, and what was seen. */
export const hidden = z.object({
  requestId: z.uuid(),
  locationId: z.string().min(1).max(80),
  from: z.iso.datetime().transform((text) => new Date(text)),
  until: z.iso.datetime().transform((text) => new Date(text)),
  rentMinor: z.coerce.number().int().nonnegative(),
  depositMinor: z.coerce.number().int().nonnegative(),
  termsHash: z.string().length(64),
  /** Comes along only when the box is ticked. */
  storeCard: z.string().length(64).optional(),
  /** What lets this browser add to a booking. */
  adding: z.string().max(200).optional(),
  /** Where the shop asks what to pay with. */
  method: z.enum(METHODS).optional(),
})

type Read = { typed: BookTyped; errors: BookErrors; input: BookInput | null }

/** The booking form as the business wants it; `input` is null when a field is wrong, or when the form was tampered with. */
export async function readBooking(form: FormData): Promise<Read> {
  const language = await askedLanguage()
  const say = BOOK[language].errors
  const typed = typedIn(form)
  const contact = {
    name: plainLine(typed.name, NAME_LENGTH),
    email: readEmail(typed.email),
    phone: readPhone(typed.phone, (await companyHere()).country),
  }
  const errors: BookErrors = {
    ...(contact.name.length < 2 && { name: say.name }),
    ...(!contact.email && { email: say.email }),
    ...(!contact.phone && { phone: say.phone }),
    ...(!typed.accepted && { accepted: say.accepted }),
  }
  const { email, phone } = contact
  const rest = hidden.safeParse(Object.fromEntries(form))
  if (Object.keys(errors).length > 0 || !email || !phone || !rest.success)
    return { typed, errors, input: null }
  const {
    requestId,
    locationId,
    from,
    until,
    rentMinor,
    depositMinor,
    termsHash,
    storeCard,
    method,
    adding,
  } = rest.data
  const input = {
    requestId,
    locationId,
    period: { from, until },
    lines: linesIn(form),
    contact: { name: contact.name, email, phone },
    language,
    texts: typed.texts,
    expectedRentMinor: rentMinor,
    expectedDepositMinor: depositMinor,
    termsHash,
    storeCard,
    method,
    ...(typed.coupon.trim() && { coupon: typed.coupon }),
    // A pass that is none (any more) names no booking, and that is refused with everything typed in its place.
    ...(adding !== undefined && { addTo: (await findByPass(adding))?.number ?? '' }),
    oncePerWish: true,
  }
  return { typed, errors, input }
}

export const linesIn = (form: FormData) => readLines({ gear: form.getAll('gear').map(String) })

export const typedIn = (form: FormData): BookTyped => ({
  name: textIn(form, 'name'),
  email: textIn(form, 'email'),
  phone: textIn(form, 'phone'),
  coupon: textIn(form, 'coupon'),
  texts: form.has('texts'),
  accepted: form.get('accepted') === 'on',
  storeCard: form.has('storeCard'),
})

// Far longer than anything a person types, so that nothing typed is lost and nothing absurd is sent back.
const textIn = (form: FormData, name: string) => String(form.get(name) ?? '').slice(0, 300)
