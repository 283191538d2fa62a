import { z } from 'zod'
import type { BookInput } from '@/lib/booking/booking-request'
import { readLanguage } from '@/lib/language'
import { readEmail } from '@/lib/people/email'
import { readPhone } from '@/lib/people/phone'
import { plainLine } from '@/lib/plain-text'
import type { WalkInTyped } from './walk-in-state'
import { readGear } from './walk-in-wish'

const NAME_LENGTH = 120

/** What the page itself put into the form: what was chosen, and what it cost then. */
const hidden = z.object({
  requestId: z.uuid(),
  locationId: z.string().min(1).max(80),
  from: z.iso.datetime().transform((text) => new Date(text)),
  until: z.iso.datetime().transform((text) => new Date(text)),
  rentMinor: z.coerce.number().int().nonnegative(),
  depositMinor: z.coerce.number().int().nonnegative(),
})

type Read = { typed: WalkInTyped; errors: Partial<WalkInTyped>; input: BookInput | null }

/** The form as the business wants it; a phone number without its country is one of `home`; `input` is null when a field is wrong, or when the form did not arrive as it was sent. */
export function readWalkIn(form: FormData, home: string): Read {
  const text = (name: string) => String(form.get(name) ?? '').slice(0, 300)
  const language = readLanguage(text('language'))
  const typed = { name: text('name'), email: text('email'), phone: text('phone'), language }
  const name = plainLine(typed.name, NAME_LENGTH)
  const [email, phone] = [readEmail(typed.email), readPhone(typed.phone, home)]
  const errors = {
    ...(name.length < 2 && { name: 'Ask for their name, as it is on the card or passport they show.' }),
    ...(!email && { email: 'Ask for their whole e-mail address: the receipt goes there.' }),
    ...(!phone && {
      phone: 'Ask for their phone number, with its country code, like +49, where it is not from here.',
    }),
  }
  const read = hidden.safeParse(Object.fromEntries(form))
  if (name.length < 2 || !email || !phone || !read.success) return { typed, errors, input: null }
  const { requestId, locationId, from, until, rentMinor, depositMinor } = read.data
  const input = {
    requestId,
    locationId,
    period: { from, until },
    lines: readGear(form.getAll('gear').map(String)),
    contact: { name, email, phone },
    language,
    expectedRentMinor: rentMinor,
    expectedDepositMinor: depositMinor,
    termsHash: null,
  }
  return { typed, errors, input }
}
