import { mapLink } from '@/lib/map-link'
import type { FactsOf } from '@/lib/notice/letter'
import type { Letters, Say } from '@/lib/notice/letters'
import { button, facts, heading, link, type Part, words } from '@/lib/notice/part'
import type { Words } from './words'

type HandedOut = FactsOf<'gear-handed-out'>

/** What left, how it looked, until when and where to, whom to call, and what holds for the deposit meanwhile. */
export const gearHandedOut =
  (all: Words): Letters['gear-handed-out'] =>
  (left, { number, location, untilAt, depositMinor }, say) => {
    const w = all.renting.handedOut
    const until = say.time(untilAt)
    const address = `${location.street}, ${location.postcode} ${location.city}`
    return {
      subject: w.subject(number, until),
      preview: w.preview,
      title: w.title,
      parts: [
        facts([all.labels.booking, number], ...left.units.map((unit) => unitRow(all, unit))),
        words(w.condition, ...(left.photos > 0 ? [w.photos(left.photos)] : [])),
        ...(left.rest > 0 ? [words(w.rest(left.rest))] : []),
        heading(w.backTitle),
        facts(
          [w.until, until],
          [w.to, `${location.name}\n${address}`],
          left.hours ? [w.hours, left.hours] : null,
        ),
        words(...(left.hours ? [] : [w.closed(location.phone)]), w.call(location.phone)),
        button(all.open, left.bookingUrl),
        link(all.booking.confirmed.map, mapLink(address)),
        ...(depositMinor > 0 && left.deposit !== 'NONE' ? depositParts(all, left, say) : []),
      ],
    }
  }

function unitRow(all: Words, { name, code, grade, note }: HandedOut['units'][number]): [string, string] {
  const looks = all.renting.handedOut.grades[grade]
  const said = [code ? `${code}: ${looks}` : looks, note].filter(Boolean)
  return [name, said.join('\n')]
}

function depositParts(all: Words, left: HandedOut, say: Say): Part[] {
  const w = all.renting.handedOut
  const amount = say.amount(left.leftMinor)
  if (left.deposit === 'REFUND') return [heading(w.depositTitle), words(w.paidIn(amount), w.paidBack)]
  const { capturableUntil, guaranteedUntil } = left
  const isAside = guaranteedUntil !== null && guaranteedUntil > say.at
  return [
    heading(w.depositTitle),
    words(
      w.approved(amount),
      ...(capturableUntil ? [w.atMost(say.day(capturableUntil))] : []),
      ...(isAside ? [w.aside(say.day(guaranteedUntil))] : []),
      left.deposit === 'RELEASE' ? w.letGo : w.lapses,
    ),
  ]
}
