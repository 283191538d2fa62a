import type { AccessoryInput } from '@/lib/catalogue/change-accessories'
import { MOST_TEXT } from '@/lib/catalogue/product-input'
import type { Component } from '@/lib/catalogue/write-kit'
import type { VariantInput } from '@/lib/catalogue/write-variant'
import { prisma } from '@/lib/db'
import { MOST_MEASURE } from '@/lib/inventory/read-measure'
import { plainLine } from '@/lib/plain-text'
import type { Typed } from './catalogue-state'
import { MOST_ROWS } from './row-count'

type Problems = { problems: Record<string, string> }

/** A whole number as people type it, NaN for anything else. */
export const wholeOf = (text: string | undefined): number =>
  /^[+-]?\d{1,6}$/.test(text ?? '') ? Number(text) : Number.NaN

type Size = Omit<VariantInput, 'id' | 'productId'>

export function readSize(typed: Typed): { size: Size } | Problems {
  const problems: Record<string, string> = {}
  const [name, hint] = [plainLine(typed.name ?? '', 200), plainLine(typed.hint ?? '', 200)]
  const position = wholeOf(typed.position || '0')
  if (name === '' || name.length > MOST_TEXT.hint)
    problems.name = `Give it a name, ${MOST_TEXT.hint} characters at the most.`
  if (hint.length > MOST_TEXT.hint) problems.hint = `${MOST_TEXT.hint} characters at the most.`
  if (!(position >= 0 && position <= 999)) problems.position = 'Enter a whole number from 0 to 999.'
  const [fitsFrom, fitsUntil] = [typed.fitsFrom, typed.fitsUntil].map(readBound)
  if (Number.isNaN(fitsFrom)) problems.fitsFrom = OUT_OF_BOUNDS
  if (Number.isNaN(fitsUntil)) problems.fitsUntil = OUT_OF_BOUNDS
  if ((fitsFrom === null) !== (fitsUntil === null))
    problems[fitsFrom === null ? 'fitsFrom' : 'fitsUntil'] ??= 'Enter both ends, or none.'
  if (Number(fitsFrom) > Number(fitsUntil)) problems.fitsUntil ??= 'It ends before it begins.'
  return Object.keys(problems).length > 0
    ? { problems }
    : { size: { name, hint, fitsFrom: fitsFrom ?? null, fitsUntil: fitsUntil ?? null, position } }
}

const OUT_OF_BOUNDS = `Enter a whole number from 1 to ${MOST_MEASURE}.`

/** One end of a range; null where nothing was typed, NaN for what is none. */
function readBound(text: string | undefined): number | null {
  if (!text) return null
  const bound = wholeOf(text)
  return bound >= 1 && bound <= MOST_MEASURE ? bound : Number.NaN
}

const rowsOf = <Row>(read: (at: number) => Row): Row[] =>
  Array.from({ length: MOST_ROWS }, (_, at) => read(at))

/** What a kit is made of; rows that were left empty are none. */
export function readComponents(typed: Typed): { components: Component[] } | Problems {
  const problems: Record<string, string> = {}
  const rows = rowsOf((at) => {
    const [componentId = '', text = ''] = [typed[`part${at}`], typed[`count${at}`]]
    const quantity = wholeOf(text || '1')
    if (componentId !== '' && !(quantity >= 1 && quantity <= 100))
      problems[`count${at}`] = 'A whole number from 1 to 100.'
    return { componentId, quantity }
  })
  if (Object.keys(problems).length > 0) return { problems }
  return { components: rows.filter(({ componentId }) => componentId !== '') }
}

/** Which accessories a product offers, by their addresses. */
export async function readAccessories(typed: Typed): Promise<{ accessories: AccessoryInput[] } | Problems> {
  const problems: Record<string, string> = {}
  const rows = rowsOf((at) => ({
    at,
    slug: typed[`with${at}`] ?? '',
    included: typed[`how${at}`] === 'included',
    most: wholeOf(typed[`most${at}`] || '1'),
  })).filter(({ slug }) => slug !== '')
  const found = await prisma.product.findMany({
    where: { slug: { in: rows.map(({ slug }) => slug) } },
    select: { id: true, slug: true },
  })
  const accessories = rows.map(({ at, slug, included, most }) => {
    const accessoryId = found.find((one) => one.slug === slug)?.id ?? ''
    if (accessoryId === '') problems[`with${at}`] = 'There is no product with this address.'
    return { accessoryId, included, most }
  })
  return Object.keys(problems).length > 0 ? { problems } : { accessories }
}
