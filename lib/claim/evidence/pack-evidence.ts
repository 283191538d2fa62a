import { type Packed, zipOf } from '@/lib/zip'
import type { Evidence } from './find-evidence'
import { MANIFEST, manifestOf } from './manifest'
import { photosIn } from './photos-in'

/**
 * Every piece of evidence of a claim as a file, in the order in which somebody would read them. Nothing stands in them that
 * was not kept: what was agreed to is the text as it was, with the fingerprint that was noted then.
 */
export function piecesOf(evidence: Evidence): Packed[] {
  const { booking, items, photos, priceList, priceListHash, ...claim } = evidence
  const { number, termsText, termsVersion, termsHash, termsAcceptedAt, contactName, damageListHash } = booking
  const terms = { termsVersion, termsHash, termsAcceptedAt, damageListHash }
  const accepted = { ...terms, contactName, number, quote: booking.quote }
  return [
    asText('01-agreement.txt', termsText),
    asJson('01-agreement.json', accepted),
    asJson('02-price-list.json', { list: priceList, sha256: priceListHash }),
    asJson('03-hand-out.json', booking.outings.map(outOf)),
    asJson('04-take-back.json', booking.outings.map(backOf)),
    asJson('05-accepted-on-the-screen.json', booking.acceptances),
    asJson('06-claim.json', { ...claim, items, photos: photos.map(factsOfPhoto) }),
    ...booking.notices.map(letterOf),
    asJson('08-payments.json', booking.payments.map(paymentOf)),
    asJson('09-deposit.json', booking.deposit),
    asJson('10-ledger.json', booking.ledger),
    asJson('11-logbook.json', booking.logbook),
    asJson('12-other-dates.json', booking.amendments),
    ...photosIn(evidence).map(({ name, bytes }) => ({ name, bytes })),
  ]
}

/** The archive, and the seal of its manifest. */
export function packEvidence(evidence: Evidence): { zip: Buffer; seal: string } {
  const pieces = piecesOf(evidence)
  const { text, seal } = manifestOf(pieces)
  return { zip: zipOf([...pieces, asText(MANIFEST, text)]), seal }
}

const asText = (name: string, text: string): Packed => ({ name, bytes: Buffer.from(text, 'utf8') })

const asJson = (name: string, what: unknown): Packed =>
  asText(name, `${JSON.stringify(what, null, 2) ?? 'null'}\n`)

type Outing = Evidence['booking']['outings'][number]

const factsOfPhoto = ({ bytes: _, ...facts }: Evidence['photos'][number]) => facts

const unitOf = ({ id, asset, photos }: Outing, moment: 'OUT' | 'BACK') => ({
  id,
  code: asset.code,
  gear: `${asset.variant.product.name}, ${asset.variant.name}`,
  photos: photos.filter((photo) => photo.moment === moment).map(factsOfPhoto),
})

const outOf = (outing: Outing) => {
  const { outAt, outBy, gradeOut, noteOut, acceptedOut } = outing
  return { ...unitOf(outing, 'OUT'), outAt, outBy, gradeOut, noteOut, acceptedOut }
}

const backOf = (outing: Outing) => {
  const { endedAt, ended, endedBy, gradeBack, noteBack } = outing
  return { ...unitOf(outing, 'BACK'), endedAt, ended, endedBy, gradeBack, noteBack }
}

function letterOf(notice: Evidence['booking']['notices'][number], at: number): Packed {
  const { kind, recipient, subject, text, state, createdAt, sentAt } = notice
  const head = [
    `Kind: ${kind}`,
    `To: ${recipient}`,
    `Subject: ${subject ?? ''}`,
    `State: ${state}`,
    `Written: ${createdAt.toISOString()}`,
    `Sent: ${sentAt?.toISOString() ?? 'not yet'}`,
  ]
  const nr = String(at + 1).padStart(2, '0')
  return asText(`07-letters/${nr}-${kind}.txt`, `${head.join('\n')}\n\n${text ?? ''}\n`)
}

/** How it was paid, without the form that led to the bank. */
function paymentOf(payment: Evidence['booking']['payments'][number]) {
  const { gatewayForm: _form, gatewayUrl: _url, ...facts } = payment
  return facts
}
