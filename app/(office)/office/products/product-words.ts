import type { TagTone } from '@/app/_ui/tag'
import type { Measure, ProductState } from '@/lib/generated/prisma/client'

/** How far a product is, as those call it who keep the catalogue. */
export const STATE_WORDS: Record<ProductState, { name: string; tone: TagTone }> = {
  DRAFT: { name: 'Draft', tone: 'attention' },
  PUBLISHED: { name: 'Published', tone: 'ok' },
  ARCHIVED: { name: 'Archived', tone: 'past' },
}

/** By what sizes go: as a choice, as its unit stands beside a number, and as a table calls it. */
export const MEASURE_WORDS: Record<Measure, { name: string; unit: string; column: string }> = {
  HEIGHT_CM: { name: 'How tall somebody is, in cm', unit: 'cm tall', column: 'height' },
  WEIGHT_KG: { name: 'How much somebody weighs, in kg', unit: 'kg', column: 'weight' },
  HEAD_CM: { name: 'Around the head, in cm', unit: 'cm around the head', column: 'head' },
  SHOE_EU: { name: 'Shoe size (EU)', unit: 'shoe size (EU)', column: 'shoe' },
}

export const isMeasure = (text: string): text is Measure => Object.hasOwn(MEASURE_WORDS, text)
