import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/actor'
import { type Tx, transactOrUndo } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, type Refused, refused } from '@/lib/outcome'
import type { CleanPhoto } from '@/lib/photo'
import { acceptedText } from './accepted-text'
import { mayStep, move } from './claim'
import { CLAIM_NOTE_LENGTH } from './claim-wish'
import { lockClaim } from './lock-claim'
import { upholdTaken } from './uphold-taken'

export const MOST_ANSWER_PHOTOS = 4
export const NAME_LENGTH = 80

/** What the renter says of one item: how much of it they agree to, and why not all. */
export type ItemAnswer = { itemId: string; agreedMinor: number; note: string }

export type ClaimAnswer = {
  claimId: string
  /** On their own page, or on the screen at the counter, where they say who they are. */
  on: 'PAGE' | 'DESK'
  name: string
} & ({ says: 'ACCEPT' } | { says: 'OBJECT'; items: ItemAnswer[]; note: string; photos: CleanPhoto[] })

export type AnswerRefusal =
  | 'claim-answered'
  | 'answer-over'
  | 'name-missing'
  | 'amount-wrong'
  | 'more-than-claimed'
  | 'nothing-objected'
  | 'objection-empty'
  | 'note-too-long'
  | 'too-many-photos'

/**
 * The renter answers a claim, once: accepts all of it, or objects to some or all, item by item, with photos of their own.
 * Accepted, it can be collected at once; hand it to `collectClaim`. An objection is refused when the time for it is over; accepting
 * never is, as long as nobody has decided.
 */
export async function answerClaim(
  answer: ClaimAnswer,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, AnswerRefusal>> {
  return transactOrUndo(async (tx) => {
    await lockClaim(tx, answer.claimId)
    const claim = await tx.claim.findUniqueOrThrow({ where: { id: answer.claimId }, include: NEEDED })
    const name = answer.name.trim().slice(0, NAME_LENGTH)
    if (name === '') return refused('name-missing')
    const given = { answeredAt: at, answeredBy: name, answeredOn: answer.on }
    if (answer.says === 'ACCEPT') return accept(tx, claim, given, actor)
    if (claim.state === 'UNANSWERED' || (claim.state === 'NOTIFIED' && claim.answerUntil <= at))
      return refused('answer-over', { at: claim.answerUntil.toISOString() })
    if (!mayStep(claim.state, 'object')) return refused('claim-answered')
    const no = objectionRefusal(answer, claim)
    return no ?? object(tx, claim, answer, given, actor)
  })
}

const NEEDED = {
  items: { orderBy: { position: 'asc' } },
  booking: { select: { number: true } },
} as const satisfies Prisma.ClaimInclude

type Claim = Prisma.ClaimGetPayload<{ include: typeof NEEDED }>
type Given = { answeredAt: Date; answeredBy: string; answeredOn: string }

async function accept(
  tx: Tx,
  claim: Claim,
  given: Given,
  actor: Actor,
): Promise<Outcome<null, AnswerRefusal>> {
  const { id, bookingId, claimedMinor, currency, items } = claim
  const { answeredAt: at, answeredBy: name } = given
  const change = { agreedMinor: claimedMinor, decidedMinor: claimedMinor, closedAt: at, closedBy: name }
  if (!(await move(tx, id, 'accept', { ...given, ...change }))) return refused('claim-answered')
  for (const item of items) {
    const data = { agreedMinor: item.claimedMinor, decidedMinor: item.claimedMinor }
    await tx.claimItem.update({ where: { id: item.id }, data })
  }
  const text = acceptedText(claim.booking.number, currency, items)
  const textHash = createHash('sha256').update(text).digest('hex')
  await tx.acceptance.create({
    data: { bookingId, moment: 'BACK', name, text, textHash, actorId: actor.id, acceptedAt: at },
  })
  const facts = { amountMinor: claimedMinor, currency, name, on: given.answeredOn }
  await record(tx, { at, actor, what: 'claim.accepted', bookingId, facts })
  await upholdTaken(tx, claim.captureRequestId, at)
  return ok(null)
}

type Objection = Extract<ClaimAnswer, { says: 'OBJECT' }>

function objectionRefusal({ items, note, photos }: Objection, claim: Claim): Refused<AnswerRefusal> | null {
  if (note.trim().length > CLAIM_NOTE_LENGTH || items.some((item) => item.note.length > CLAIM_NOTE_LENGTH))
    return refused('note-too-long', { most: CLAIM_NOTE_LENGTH })
  if (photos.length > MOST_ANSWER_PHOTOS) return refused('too-many-photos', { most: MOST_ANSWER_PHOTOS })
  const agreed = claim.items.map(({ id, claimedMinor }) => ({
    claimedMinor,
    agreedMinor: items.find(({ itemId }) => itemId === id)?.agreedMinor ?? 0,
  }))
  if (agreed.some(({ agreedMinor }) => !Number.isInteger(agreedMinor) || agreedMinor < 0))
    return refused('amount-wrong')
  if (agreed.some(({ agreedMinor, claimedMinor }) => agreedMinor > claimedMinor))
    return refused('more-than-claimed')
  if (agreed.every(({ agreedMinor, claimedMinor }) => agreedMinor === claimedMinor))
    return refused('nothing-objected')
  const isSaid = note.trim() !== '' || items.some((item) => item.note.trim() !== '')
  return isSaid ? null : refused('objection-empty')
}

async function object(
  tx: Tx,
  claim: Claim,
  { items, note, photos }: Objection,
  given: Given,
  actor: Actor,
): Promise<Outcome<null, AnswerRefusal>> {
  const { id, bookingId, currency } = claim
  const at = given.answeredAt
  let agreedMinor = 0
  for (const { id: itemId } of claim.items) {
    const said = items.find((item) => item.itemId === itemId)
    agreedMinor += said?.agreedMinor ?? 0
    const data = { agreedMinor: said?.agreedMinor ?? 0, answerNote: said?.note.trim() ?? '' }
    await tx.claimItem.update({ where: { id: itemId }, data })
  }
  if (!(await move(tx, id, 'object', { ...given, agreedMinor, answerNote: note.trim() })))
    return refused('claim-answered')
  await tx.photo.createMany({
    data: photos.map((photo) => ({ ...photo, claimId: id, claimPart: 'ANSWER', takenAt: at })),
  })
  const facts = { agreedMinor, amountMinor: claim.claimedMinor, currency, name: given.answeredBy }
  await record(tx, { at, actor, what: 'claim.objected', bookingId, facts })
  return ok(null)
}
