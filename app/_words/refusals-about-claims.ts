import { formatMoney } from '@/lib/money'
import type { Facts } from '@/lib/outcome'

/** Why a claim for damage cannot be opened, answered, decided or collected like that, and what is wrong with its photos and papers. */
export const ABOUT_CLAIMS = {
  'claim-open': () =>
    'A claim for damage is open in this booking. End that first: decide it, or let it go. Nothing was changed.',
  'claim-too-late': () =>
    'It is too late for this claim: the renter had to be told earlier, or their time to answer would end after the last day for money. Nothing was opened.',
  'claim-closed': () => 'This claim has been ended already; the page shows how. Nothing was changed.',
  'claim-answered': () =>
    'This claim has been answered or ended already; the page shows how. Nothing was changed.',
  'items-missing': () => 'Say what is damaged or missing: a claim needs at least one item with an amount.',
  'too-many-items': ({ most }: Facts) => `A claim has ${most} items at most. Put some of them together.`,
  'item-wrong': ({ most }: Facts) =>
    `Each item needs a name of ${most} characters at most and an amount above zero, like 350 or 349,50.`,
  'more-than-price': ({ mostMinor, currency }: Facts) =>
    Number(mostMinor ?? 0) > 0
      ? `The price list that held when the renter booked says ${formatMoney({ minor: Number(mostMinor), currency: String(currency) })} for that. Claim that much or less, or make it an item with a price of its own.`
      : 'That price was not in force when the renter booked. Make it an item with a price of its own.',
  'photos-missing': () =>
    'The strict way needs at least one photo of the damage: here, or from when the gear was taken back.',
  'document-missing': () =>
    'The strict way needs an estimate or a repair invoice for each item that is not on the price list.',
  'too-many-photos': ({ most }: Facts) =>
    `At most ${most} photos go with it. Choose the ones that show the damage best.`,
  'photo-wrong': () => 'That file is not a photo we can read. Use a JPEG, PNG or WebP picture.',
  'photo-too-large': ({ mostMegabytes }: Facts) =>
    `A photo may be ${mostMegabytes} MB at most. Take it again in a smaller size.`,
  'paper-wrong': () =>
    'That file is neither a photo nor a PDF we can read. Use a JPEG, PNG, WebP or PDF file.',
  'answer-over': () =>
    'The time to object is over. Call us or answer our e-mail: a person reads it before deciding, as long as nothing has been decided.',
  'answer-awaited': () =>
    'The renter may still answer. It can be decided when they have, or when their time is over.',
  'more-than-claimed': () => 'That is more than was claimed for one of these items. Enter that much or less.',
  'nothing-objected': () =>
    'You agree to every amount, so there is nothing to object to. Accept it instead, or lower an amount.',
  'objection-empty': () =>
    'Please write in a sentence or two what you do not agree with, so that we can look at it.',
  'decision-unexplained': () => 'Say why: the renter reads it in the letter.',
  'taken-already': () => 'It has been taken from the deposit already. Nothing more was asked for.',
  'authorization-lasts': () =>
    'The authorization of this deposit lasts until the renter has answered. Wait for the answer, then decide.',
  'nothing-to-take': () =>
    'Nothing of the deposit can be taken any more. What is decided is asked for by link.',
  'price-name-wrong': ({ most }: Facts) => `Give it a name of ${most} characters at most.`,
  'price-ended': () => 'This price has been ended already. Nothing was changed.',
} as const
