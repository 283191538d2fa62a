import { isGearName } from '@/app/_ui/gear/gear'
import { isSlug, MOST_TEXT, type ProductInput, slugOf } from '@/lib/catalogue/product-input'
import { isCategory } from '@/lib/inventory/product'
import { readMinor } from '@/lib/money'
import { plainLine, plainText } from '@/lib/plain-text'
import type { Typed } from './catalogue-state'
import { isMeasure } from './product-words'

/** A million: more than that is a slip. */
const MOST_MINOR = 1_000_000_00

type Wrong = (field: string, why: string) => void

/** Reads what was typed about a product, in a form or on a line of a table, or says what is wrong at which field. */
export function readProduct(typed: Typed): { input: ProductInput } | { problems: Record<string, string> } {
  const problems: Record<string, string> = {}
  const wrong: Wrong = (field, why) => {
    problems[field] ??= why
  }
  const kind = typed.kind === 'SOLD' ? 'SOLD' : 'RENTED'
  const isSold = kind === 'SOLD'
  const input: ProductInput = {
    ...readWords(typed, wrong),
    kind,
    position: readWhole(typed, 'position', 9999, wrong),
    depositMinor: isSold ? 0 : readAmount(typed.depositMinor, 'depositMinor', wrong),
    vatRateBp: readRate(typed.vatRateBp, wrong),
    pieceMinor: isSold && typed.pieceMinor ? readAmount(typed.pieceMinor, 'pieceMinor', wrong) : null,
    onlyWith: isSold || typed.onlyWith === 'yes',
    sizedBy: readSizedBy(typed.sizedBy ?? '', wrong),
  }
  if (typed.kind && typed.kind !== 'SOLD' && typed.kind !== 'RENTED')
    wrong('kind', 'Write “rented” or “sold”.')
  if (input.pieceMinor === 0)
    wrong('pieceMinor', 'A piece has to cost something. Leave it empty while there is no price.')
  return Object.keys(problems).length > 0 ? { problems } : { input }
}

function readWords(typed: Typed, wrong: Wrong) {
  const line = (field: 'name' | 'style' | 'summary') => {
    const text = plainLine(typed[field] ?? '', 3000)
    if (text.length > MOST_TEXT[field]) wrong(field, `${MOST_TEXT[field]} characters at the most.`)
    return text
  }
  const [name, style, summary] = [line('name'), line('style'), line('summary')]
  if (name.length < 2) wrong('name', 'Give it a name that renters know it by.')
  const slug = typed.slug || slugOf(name)
  if (name.length >= 2 && !isSlug(slug))
    wrong('slug', 'Small letters, digits and hyphens between them, like “city-bike”; not “new” or “tables”.')
  const description = plainText(typed.description ?? '', 3000)
  if (description.length > MOST_TEXT.description)
    wrong('description', `${MOST_TEXT.description} characters at the most.`)
  const category = typed.category ?? ''
  if (!isCategory(category)) wrong('category', 'Choose one of the kinds of gear.')
  const illustration = typed.illustration ?? ''
  if (!isGearName(illustration)) wrong('illustration', 'Choose one of the pictures.')
  return { name, style, summary, slug, description, category, illustration }
}

function readSizedBy(text: string, wrong: Wrong): ProductInput['sizedBy'] {
  if (text === '') return null
  if (isMeasure(text)) return text
  wrong('sizedBy', 'Write “height”, “weight”, “head” or “shoe”, or nothing.')
  return null
}

function readWhole(typed: Typed, field: string, most: number, wrong: Wrong): number {
  const text = typed[field] || '0'
  if (!/^\d{1,6}$/.test(text) || Number(text) > most) wrong(field, `Enter a whole number from 0 to ${most}.`)
  return Number(text)
}

function readAmount(text: string | undefined, field: string, wrong: Wrong): number {
  const minor = readMinor(text || '0')
  if (minor === null || minor < 0 || minor > MOST_MINOR)
    wrong(field, 'Enter an amount like 350 or 349,50, or 0.')
  return minor ?? 0
}

/** A rate in percent, as hundredths of a percent. */
function readRate(text: string | undefined, wrong: Wrong): number {
  const bp = readMinor(text || '25')
  if (bp === null || bp < 0 || bp > 100_00) wrong('vatRateBp', 'Enter a rate in percent, like 25 or 11,11.')
  return bp ?? 0
}

/** A product as its form shows it. */
export const typedProduct = (product: ProductInput): Typed => ({
  slug: product.slug,
  name: product.name,
  kind: product.kind,
  category: product.category,
  style: product.style,
  summary: product.summary,
  description: product.description,
  illustration: product.illustration,
  position: String(product.position),
  depositMinor: amountIn(product.depositMinor),
  vatRateBp: amountIn(product.vatRateBp),
  pieceMinor: product.pieceMinor === null ? '' : amountIn(product.pieceMinor),
  onlyWith: product.onlyWith ? 'yes' : '',
  sizedBy: product.sizedBy ?? '',
})

export const amountIn = (minor: number): string => (minor / 100).toFixed(minor % 100 === 0 ? 0 : 2)
