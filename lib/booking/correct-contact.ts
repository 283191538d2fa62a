import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { queueNotice } from '@/lib/notice/queue-notice'
import { redirectNotices } from '@/lib/notice/redirect-notices'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { readPhone } from '@/lib/people/phone'
import { bookingUrl } from '@/lib/private-link'

export type Contact = { name: string; email: string; phone: string }

export type Correction = {
  bookingId: string
  /** As it stood on the page of whoever corrects it. */
  seen: Contact
  contact: Contact
  /** Letters that did not arrive are sent again. */
  again: boolean
}

export type CorrectRefusal = 'contact-erased' | 'contact-changed' | 'contact-unchanged'

/**
 * Staff correct who rents and how to reach them, in this one booking. With another e-mail address the private link is
 * replaced: whoever got letters by mistake sees nothing any more, and the renter gets the new one at once. What was issued
 * keeps what it says. Answers how many letters are sent again. Refusals: `contact-erased`, `contact-changed` by a colleague
 * meanwhile, `contact-unchanged`.
 */
export async function correctContact(
  { bookingId, seen, contact, again }: Correction,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ again: number; isNewAddress: boolean }, CorrectRefusal>> {
  return transact(async (tx) => {
    // Whoever writes a letter holds its key: they are done before, or find the right address.
    await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${bookingId}::uuid FOR UPDATE`
    const booking = await tx.booking.findUniqueOrThrow({ where: { id: bookingId }, select: SELECT })
    if (booking.erasedAt) return refused('contact-erased')
    const was = { name: booking.contactName, email: booking.contactEmail, phone: booking.contactPhone }
    if (changes(was, seen).length > 0) return refused('contact-changed')
    const fields = changes(was, contact)
    const linkTurn = booking.linkTurn + (fields.includes('email') ? 1 : 0)
    await tx.booking.update({
      where: { id: bookingId },
      data: { ...named(contact), linkTurn },
    })
    const is = { ...contact, url: bookingUrl({ ...booking, linkTurn }) }
    const count = await redirectNotices(
      tx,
      { bookingId, was: { ...was, url: bookingUrl(booking) }, is, again },
      at,
    )
    if (fields.length + count === 0) return refused('contact-unchanged')
    await record(tx, {
      ...{ at, actor, bookingId, what: 'booking.contact-corrected' },
      facts: { fields: fields.join(','), count },
    })
    const isNewAddress = linkTurn > booking.linkTurn
    if (isNewAddress) await welcome(tx, bookingId, contact.email, is.url, linkTurn, at)
    return ok({ again: count, isNewAddress })
  })
}

const SELECT = {
  ...{ id: true, number: true, linkTurn: true, erasedAt: true },
  ...{ contactName: true, contactEmail: true, contactPhone: true },
} as const

const FIELDS = ['name', 'email', 'phone'] as const

/** What is another; a phone number that is only written otherwise is the same. */
const changes = (was: Contact, is: Contact) =>
  FIELDS.filter((field) => plain(was)[field] !== plain(is)[field])

const plain = (contact: Contact): Contact => ({
  ...contact,
  phone: readPhone(contact.phone, null) ?? contact.phone,
})

const named = ({ name, email, phone }: Contact) => ({
  ...{ contactName: name, contactEmail: email, contactPhone: phone },
})

/** The new link to the new address; a coupon that was used is theirs. */
async function welcome(
  tx: Tx,
  bookingId: string,
  email: string,
  url: string,
  linkTurn: number,
  at: Date,
): Promise<void> {
  await tx.couponUse.updateMany({ where: { bookingId }, data: { email } })
  const onceKey = `corrected:${bookingId}:${linkTurn}`
  await queueNotice(tx, { kind: 'address-corrected', onceKey, bookingId, facts: { bookingUrl: url }, at })
}
