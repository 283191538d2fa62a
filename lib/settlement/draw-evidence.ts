import type { Evidence } from '@/lib/claim/evidence/find-evidence'
import { fingerprint } from '@/lib/claim/evidence/manifest'
import { piecesOf } from '@/lib/claim/evidence/pack-evidence'
import { photosIn } from '@/lib/claim/evidence/photos-in'
import { versionOf } from '@/lib/inventory/damage-list'
import { readAccount } from '@/lib/ledger/account'
import { formatMoney } from '@/lib/money'
import { formatInstant } from '@/lib/period'
import { PAGE, Paper, WIDTH } from '@/lib/receipt/paper'
import { drawPhotos } from './draw-photos'
import { SAID_END, SAID_GRADE, SAID_LEDGER, SAID_PAPER, SAID_PROFILE, SAID_STATE } from './evidence-words'

type Row = [label: string, value: string]

/**
 * The evidence of a claim as one document to read: what happened when, with what was shown, and the fingerprint of every file.
 * `seller` is the company that the booking was made with.
 */
export function drawEvidence(evidence: Evidence, seal: string, seller: string): Promise<Buffer> {
  const { booking, openedAt } = evidence
  const title = `Evidence of a damage claim, booking ${booking.number}`
  const paper = new Paper({ title, author: seller, language: 'en', at: openedAt })
  let y = drawTitle(paper, title, `${seller} · sealed as ${seal}`)
  y = drawSection(paper, 'The agreement', agreementOf(evidence), y)
  y = drawSection(paper, 'The claim', claimRows(evidence), y)
  y = drawSection(paper, 'Item by item', itemRows(evidence), y)
  y = drawSection(paper, 'As it left and as it came back', unitRows(evidence), y)
  y = drawSection(paper, 'Letters', letterRows(evidence), y)
  y = drawSection(paper, 'Money', ledgerRows(evidence), y)
  y = drawPhotos(paper, photosIn(evidence), (at) => when(evidence, at), y)
  drawSection(paper, 'Fingerprints (SHA-256) of every file in the archive', fileRows(evidence), y)
  return paper.finish()
}

function drawTitle(paper: Paper, title: string, under: string): number {
  const box = { x: PAGE.left, width: WIDTH }
  let y = PAGE.top
  paper.tag('H1', () => {
    y = paper.write(title, { ...box, y }, { size: 18, weight: 600, leading: 1.3 })
  })
  paper.tag('P', () => {
    y = paper.write(under, { ...box, y: y + 2 }, { size: 8, colour: 'soft' })
  })
  return y
}

const LABEL = 150

function drawSection(paper: Paper, title: string, rows: Row[], top: number): number {
  if (rows.length === 0) return top
  let y = paper.roomFor(60, top + 16)
  paper.part('Sect', () => {
    paper.tag('H2', () => {
      y = paper.write(title, { x: PAGE.left, y, width: WIDTH }, { size: 12, weight: 600 }) + 4
    })
    for (const [label, value] of rows) y = drawRow(paper, label, value, y)
  })
  return y
}

function drawRow(paper: Paper, label: string, value: string, top: number): number {
  const style = { size: 8.5, leading: 1.45 } as const
  const width = WIDTH - LABEL - 12
  const height = Math.max(paper.heightOf(label, LABEL, style), paper.heightOf(value, width, style))
  const y = paper.roomFor(Math.min(height, 200), top)
  let end = y
  paper.tag('P', () => {
    const left = paper.write(label, { x: PAGE.left, y, width: LABEL }, { ...style, colour: 'soft' })
    end = Math.max(left, paper.write(value, { x: PAGE.left + LABEL + 12, y, width }, style))
  })
  return end + 2
}

const when = ({ booking }: Evidence, at: Date | null): string =>
  at ? `${formatInstant(at, booking.location.timeZone)} (${at.toISOString()})` : 'not yet'

const money = ({ currency }: Evidence, minor: number | null): string =>
  minor === null ? 'not yet' : formatMoney({ minor, currency })

function agreementOf(evidence: Evidence): Row[] {
  const { number, contactName, termsVersion, termsHash, termsAcceptedAt, createdAt } = evidence.booking
  return [
    ['Booking', `${number}, ${contactName}, booked ${when(evidence, createdAt)}`],
    ['Terms', `Version ${termsVersion}, SHA-256 ${termsHash}`],
    ['Accepted', when(evidence, termsAcceptedAt)],
    ['Price list for damage', `SHA-256 ${evidence.priceListHash}, ${listOf(evidence)}`],
    ...evidence.booking.acceptances.map(
      ({ name, acceptedAt, textHash }): Row => [
        'Accepted on the screen',
        `${name}, ${when(evidence, acceptedAt)}, SHA-256 of the text ${textHash}`,
      ],
    ),
  ]
}

const listOf = ({ booking, priceListHash }: Evidence): string =>
  booking.damageListHash === priceListHash
    ? `named in the terms as version ${versionOf(priceListHash)}`
    : 'as it was when the renter booked'

function claimRows(evidence: Evidence): Row[] {
  const { profile, state, claimedMinor, decidedMinor, answerUntil, decideUntil, answeredAt } = evidence
  const rows: Row[] = [
    ['State', `${SAID_STATE[state]}; carried through ${SAID_PROFILE[profile]}`],
    [
      'Claimed',
      `${money(evidence, claimedMinor)}, told ${when(evidence, evidence.openedAt)} by ${evidence.actorName}`,
    ],
    ['Time to answer', `until ${when(evidence, answerUntil)}`],
    ['To be decided', `until ${when(evidence, decideUntil)}`],
    ['Note', evidence.note],
    [
      'Answered',
      answeredAt
        ? `${when(evidence, answeredAt)}, ${evidence.answeredBy}, ${evidence.answeredOn === 'DESK' ? 'on the screen at the desk' : 'on the renter’s own page'}`
        : 'no',
    ],
    ['Answer', evidence.answerNote],
    [
      'Decided',
      evidence.closedAt
        ? `${money(evidence, decidedMinor)}, ${when(evidence, evidence.closedAt)} by ${evidence.closedBy ?? 'the clock'}`
        : 'not yet',
    ],
    ['Why', evidence.decisionNote],
    ['From the deposit', money(evidence, evidence.fromDepositMinor)],
    ['Asked for by link', money(evidence, evidence.askedMinor)],
  ]
  return rows.filter(([, value]) => value !== '')
}

const itemRows = (evidence: Evidence): Row[] =>
  evidence.items.map(({ description, claimedMinor, agreedMinor, decidedMinor, document, answerNote }) => [
    description,
    [
      `claimed ${money(evidence, claimedMinor)}`,
      ...(document ? [`by ${SAID_PAPER[document]}`] : []),
      agreedMinor === null ? 'not answered' : `the renter agrees to ${money(evidence, agreedMinor)}`,
      decidedMinor === null ? 'not decided' : `decided ${money(evidence, decidedMinor)}`,
      ...(answerNote ? [`“${answerNote}”`] : []),
    ].join('; '),
  ])

const unitRows = (evidence: Evidence): Row[] =>
  evidence.booking.outings.map((outing) => [
    outing.asset.code,
    [
      `left ${when(evidence, outing.outAt)}, ${SAID_GRADE[outing.gradeOut]}${outing.noteOut && `, “${outing.noteOut}”`}`,
      outing.acceptedOut ? `accepted by ${outing.acceptedOut.name}` : 'not accepted on the screen',
      endOf(evidence, outing),
    ].join('; '),
  ])

type Outing = Evidence['booking']['outings'][number]

function endOf(evidence: Evidence, { endedAt, ended, gradeBack, noteBack }: Outing): string {
  if (!endedAt || !ended) return 'not back yet'
  const grade = gradeBack && ended !== 'LOST' ? `, ${SAID_GRADE[gradeBack]}` : ''
  return `${SAID_END[ended]} ${when(evidence, endedAt)}${grade}${noteBack && `, “${noteBack}”`}`
}

const letterRows = (evidence: Evidence): Row[] =>
  evidence.booking.notices.map(({ recipient, subject, sentAt }) => [
    sentAt ? formatInstant(sentAt, evidence.booking.location.timeZone) : 'Not sent yet',
    `“${subject ?? 'not written yet'}” to ${recipient}${sentAt ? ` (${sentAt.toISOString()})` : ''}`,
  ])

const ledgerRows = (evidence: Evidence): Row[] =>
  evidence.booking.ledger.map(({ kind, occurredAt, postings }) => [
    SAID_LEDGER[kind],
    `${when(evidence, occurredAt)}: ${postings
      .map(
        ({ account, amountMinor, currency }) =>
          `${readAccount(account).name} ${formatMoney({ minor: amountMinor, currency })}`,
      )
      .join('; ')}`,
  ])

const fileRows = (evidence: Evidence): Row[] =>
  piecesOf(evidence).map(({ name, bytes }) => [name, fingerprint(bytes)])
