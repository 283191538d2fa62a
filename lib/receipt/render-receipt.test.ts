import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { changeLogo } from '@/lib/company/change-logo'
import { cleanLogo } from '@/lib/company/clean-logo'
import { findCompany } from '@/lib/company/find-company'
import { saveCompany } from '@/lib/company/save-company'
import { COMPANY } from '@/prisma/cast/company'
import { DAMAGE, HELD, issueFor, paidBooking, RENT } from '@/test/paid-booking'
import { readPdf } from '@/test/read-pdf'
import { findReceipt } from './find-receipt'
import type { ReceiptSnapshot } from './receipt'
import { renderReceipt } from './render-receipt'

type Changes = Parameters<typeof paidBooking>[0]

async function snapshotFor(
  issue: Parameters<typeof issueFor>[1],
  choice?: Changes,
): Promise<ReceiptSnapshot> {
  const { id } = await issueFor(await paidBooking(choice), issue)
  const receipt = await findReceipt(id)
  if (!receipt) throw new Error('There is no such receipt.')
  return receipt.snapshot
}

test('the same snapshot gives the same bytes, also after a journey through JSON', async () => {
  const snapshot = await snapshotFor({ lines: [RENT] })
  const [first, second] = [
    await renderReceipt(snapshot),
    await renderReceipt(JSON.parse(JSON.stringify(snapshot))),
  ]
  expect(sha(first)).toBe(sha(second))
  expect(first.subarray(0, 8).toString()).toBe('%PDF-1.7')
})

test('a reader finds the title, the language, a tagged structure, and every font inside', async () => {
  const snapshot = await snapshotFor({ lines: [RENT] })
  const pdf = await readPdf(await renderReceipt(snapshot))
  expect(pdf.title).toBe(`Receipt ${snapshot.number}`)
  expect(pdf.language).toBe('en')
  expect(pdf.isTagged).toBe(true)
  expect(pdf.roles).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD']))
  expect(pdf.hasOnlyEmbeddedFonts).toBe(true)
  expect(pdf.size).toEqual({ width: 595, height: 842 })
  expect(pdf.sheets).toBe(1)
})

test('everything that a Norwegian sales document must show is on it', async () => {
  const snapshot = await snapshotFor({ lines: [RENT] })
  const { text } = await readPdf(await renderReceipt(snapshot))
  for (const said of [
    snapshot.number,
    'Issued 28 November 2026, 10:14 (Europe/Oslo)',
    'Fjordhjul AS',
    'Foretaksregisteret 123 456 785 MVA',
    'Maja Bjørgen',
    snapshot.booking.number,
    'Sat, 28 Nov 2026, 10:00 – Sun, 29 Nov 2026, 10:00',
    'Sandviksboder 14, 5035 Bergen',
    'City bike, M',
    '100.00',
    'VAT 25 %',
    '80.00',
    '20.00',
    'Visa',
    snapshot.payment.gatewayRef,
    'bergen@fjordhjul.example.no',
    'Sandbox: no real money moved',
  ]) {
    expect(text).toContain(said)
  }
})

test('SHF-3 SHF-9 SHF-20 the receipt for the rent does not speak of the deposit that was only authorized', async () => {
  const { text } = await readPdf(await renderReceipt(await snapshotFor({ lines: [RENT] })))
  expect(text).not.toMatch(/deposit|\b[56]00\b/i)
})

test('SHF-24 SHF-25 the receipt for a deposit capture says why, how much, its VAT, what is left until when, and how to object', async () => {
  const issue = {
    kind: 'DEPOSIT' as const,
    lines: [DAMAGE],
    reason: 'DAMAGE',
    note: 'Rear wheel bent (rim) \\ 350,-',
  }
  const snapshot = await snapshotFor(issue, { depositCapturedMinor: 350_00 })
  const { text, sheets, alternatives } = await readPdf(
    await renderReceipt({ ...snapshot, originalNumber: 'R-2026-0001' }),
  )
  expect(sheets).toBe(1)
  for (const said of [
    'Taken from your deposit 350.00 NOK',
    'for damage to the gear',
    'Rear wheel bent (rim) \\ 350,-',
    'Belongs to receipt R-2026-0001',
    'Compensation, outside the scope of VAT',
    'The rest, 150.00 NOK',
    'until 28 December 2026',
    'If you do not agree',
    '+47 55 00 00 14',
  ]) {
    expect(text).toContain(said)
  }
  expect(alternatives).toContain('350.00 NOK of 500.00 NOK has been taken.')
})

test('a deposit that was paid in is on the receipt as what it is: ours to keep safe, no sale, no VAT', async () => {
  const { text } = await readPdf(
    await renderReceipt(await snapshotFor({ lines: [RENT, HELD] }, { methodLabel: 'Swish' })),
  )
  expect(text).toContain('500.00 NOK of this is your security deposit. It is in our keeping, is not a sale')
  expect(text).toContain('Deposit in our keeping, no VAT')
  expect(text).toContain('580.00 20.00 600.00')
})

test.each([
  'Åse Ærfugl Øverli',
  'O\'Brien (née Müller) \\ "x" <b>&amp;',
  'Łukasz Đorđević Nguyễn Ελένη Юлия',
  '10x10 -> 20x20',
])('the name %s can be copied from the document as it was typed', async (renter) => {
  const { text } = await readPdf(await renderReceipt(await snapshotFor({ lines: [RENT] }, { renter })))
  expect(text).toContain(`Renter ${renter}`)
})

test('each character that the font does not have is shown as a question mark, and stays in the snapshot', async () => {
  const snapshot = await snapshotFor({ lines: [RENT] }, { renter: '王小明 🚲' })
  const { text } = await readPdf(await renderReceipt(snapshot))
  expect(text).toContain('Renter ??? ?')
  expect(snapshot.booking.renter).toBe('王小明 🚲')
})

test('a name of one endless word, a long note and many lines flow over several sheets, each with its number', async () => {
  const lines = Array.from({ length: 40 }, (_, i) => ({
    ...RENT,
    description: `${i + 1} ${'gear '.repeat(40)}`,
  }))
  const note = 'The rear wheel is bent. '.repeat(300)
  const snapshot = await snapshotFor({ lines, note }, { renter: 'W'.repeat(100_000) })
  const { text, sheets } = await readPdf(await renderReceipt(snapshot))
  expect(sheets).toBeGreaterThan(2)
  expect(text).toContain(`Page ${sheets} of ${sheets}`)
  expect(text).toContain('4,000.00')
})

test.each([
  ['nb', 'Kvittering', 'Betalt med', 'Mva. 25', '100,00', '28. november 2026'],
  ['sv', 'Kvitto', 'Betalt med', 'Moms 25', '100,00', '28 november 2026'],
  ['da', 'Kvittering', 'Betalt med', 'Moms 25', '100,00', '28. november 2026'],
] as const)(
  'a receipt in %s is in that language from head to foot, figures and days too',
  async (language, ...said) => {
    const snapshot = { ...(await snapshotFor({ lines: [RENT] })), language }
    const pdf = await readPdf(await renderReceipt(snapshot))
    expect(pdf.language).toBe(language)
    for (const part of said) expect(pdf.text).toContain(part)
    expect(pdf.text).not.toMatch(/Issued|Paid|Receipt|Booking number|Rental period|Thank you|Page 1/)
  },
)

const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

describe('whose shop it is', () => {
  const AT = new Date('2026-11-28T09:00:00Z')
  const ane = { kind: 'STAFF' as const, id: null, name: 'Ane Admin' }

  test('a receipt that is issued stays as it was, a new one has the new name, colour and logo', async () => {
    const old = await snapshotFor({ lines: [RENT] })
    const before = sha(await renderReceipt(old))
    const picture = sharp({ create: { width: 300, height: 60, channels: 3, background: '#b00020' } })
    const logo = await cleanLogo(await picture.png().toBuffer())
    if (!logo.ok) throw new Error(logo.code)
    await changeLogo(logo.value, ane, AT)
    const { revision } = await findCompany()
    const changed = { ...COMPANY, name: 'Skiutleie ASA', brand: 'Skiløs', accent: '#b00020', revision }
    expect(await saveCompany(changed, ane, AT)).toMatchObject({ ok: true })

    expect(sha(await renderReceipt(old))).toBe(before)
    const snapshot = await snapshotFor({ lines: [RENT] })
    expect(snapshot).toMatchObject({
      seller: { name: 'Skiutleie ASA', brand: 'Skiløs', country: 'NO' },
      look: { accent: '#b00020', logo: { sha256: logo.value.sha256 } },
    })
    const pdf = await readPdf(await renderReceipt(snapshot, logo.value.bytes))
    expect(pdf.text).toContain('Skiutleie ASA')
    expect(pdf.text).not.toContain('Fjordhjul AS')
    // A wide logo says the name by itself: who listens hears it.
    expect(pdf.alternatives).toContain('Skiløs')
    expect(pdf.isTagged).toBe(true)
  })

  test('a receipt of earlier days, which knows of no look, can still be drawn', async () => {
    const { look: _, ...earlier } = await snapshotFor({ lines: [RENT] })
    const { text } = await readPdf(
      await renderReceipt({ ...earlier, seller: { ...earlier.seller, country: 'Norway' } }),
    )
    expect(text).toContain(earlier.seller.brand)
  })
})
