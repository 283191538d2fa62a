import { z } from 'zod'
import type { ClaimDocument, ClaimProfile, DamagePrice } from '@/lib/generated/prisma/client'
import { MOST_MINOR } from '@/lib/money'
import { type Refused, refused } from '@/lib/outcome'
import type { CleanPhoto } from '@/lib/photo'
import { PROFILES } from './profile'

export const CLAIM_NOTE_LENGTH = 1000
export const ITEM_LENGTH = 120
export const MOST_ITEMS = 12
export const MOST_CLAIM_PHOTOS = 8
export const MOST_PAPERS = 4

/** One thing that is claimed: from the price list, where `priceId` names its row, or with a price of its own. */
export type ItemWish = {
  outingId: string | null
  priceId: string | null
  description: string
  amountMinor: number
  /** A second estimate; the lower one counts. */
  secondMinor: number | null
  document: ClaimDocument | null
  papers: CleanPhoto[]
}

export type ClaimWish = {
  bookingId: string
  profile: ClaimProfile
  currency: string
  note: string
  items: ItemWish[]
  photos: CleanPhoto[]
  /** Made with the form, so that a double click opens one claim. */
  requestId: string
}

export type WishRefusal =
  | 'currency-wrong'
  | 'note-too-long'
  | 'items-missing'
  | 'too-many-items'
  | 'item-wrong'
  | 'more-than-price'
  | 'too-many-photos'
  | 'unit-missing'
  | 'photos-missing'
  | 'document-missing'

type Known = {
  currency: string
  outingIds: string[]
  prices: Pick<DamagePrice, 'id' | 'amountMinor'>[]
  unitPhotos: number
}

const wholeAmount = z.number().int().positive().max(MOST_MINOR)

/** What is wrong with a claim as it was written, judged by what is known of its booking; null when it may be opened. */
export function wishRefusal(wish: ClaimWish, known: Known): Refused<WishRefusal> | null {
  const { items, photos, note, currency } = wish
  if (currency !== known.currency) return refused('currency-wrong', { currency: known.currency })
  if (note.trim().length > CLAIM_NOTE_LENGTH) return refused('note-too-long', { most: CLAIM_NOTE_LENGTH })
  if (items.length === 0) return refused('items-missing')
  if (items.length > MOST_ITEMS) return refused('too-many-items', { most: MOST_ITEMS })
  if (photos.length > MOST_CLAIM_PHOTOS) return refused('too-many-photos', { most: MOST_CLAIM_PHOTOS })
  for (const item of items) {
    const no = itemRefusal(item, known)
    if (no) return no
  }
  return proofRefusal(wish, known)
}

function itemRefusal(item: ItemWish, { outingIds, prices, currency }: Known): Refused<WishRefusal> | null {
  const { outingId, priceId, description, amountMinor, secondMinor, papers } = item
  const text = description.trim()
  const isAmount = (minor: number) => wholeAmount.safeParse(minor).success
  if (text === '' || text.length > ITEM_LENGTH || !isAmount(amountMinor))
    return refused('item-wrong', { most: ITEM_LENGTH })
  if (secondMinor !== null && !isAmount(secondMinor)) return refused('item-wrong', { most: ITEM_LENGTH })
  if (papers.length > MOST_PAPERS) return refused('too-many-photos', { most: MOST_PAPERS })
  if (outingId && !outingIds.includes(outingId)) return refused('unit-missing')
  if (!priceId) return null
  const price = prices.find(({ id }) => id === priceId)
  if (!price || amountMinor > price.amountMinor)
    return refused('more-than-price', { mostMinor: price?.amountMinor ?? 0, currency })
  return null
}

function proofRefusal({ profile, items, photos }: ClaimWish, { unitPhotos }: Known) {
  if (!PROFILES[profile].needsProof) return null
  if (photos.length + unitPhotos === 0) return refused('photos-missing')
  const isProven = ({ priceId, document, papers }: ItemWish) => priceId || (document && papers.length > 0)
  return items.every(isProven) ? null : refused('document-missing')
}
