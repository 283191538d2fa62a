import { mapLink } from '@/lib/map-link'
import type { Letters } from '@/lib/notice/letters'
import { button, facts, link, quote, words } from '@/lib/notice/part'
import type { Words } from './words'

export const questionAnswered =
  (all: Words): Letters['question-answered'] =>
  ({ bookingUrl, question, note }, { number }) => {
    const w = all.renting.answered
    return {
      subject: w.subject(number),
      preview: w.preview,
      title: w.title,
      parts: [
        ...quote(w.youAsked, question),
        ...quote(all.fromStaff, note),
        words(w.more),
        button(all.open, bookingUrl),
      ],
    }
  }

export const pickUpSoon =
  (all: Words): Letters['pick-up-soon'] =>
  ({ bookingUrl, hours }, { number, location, gear, fromAt }, say) => {
    const { soon: w } = all.renting
    const { when, where, map } = all.booking.confirmed
    const address = `${location.street}, ${location.postcode} ${location.city}`
    return {
      subject: w.subject(number, say.time(fromAt)),
      preview: w.preview(location.name),
      title: w.title,
      parts: [
        words(w.ready(say.time(fromAt), location.name)),
        facts(
          [all.labels.booking, number],
          [
            all.labels.gear,
            gear.map(({ quantity, description }) => `${quantity} × ${description}`).join('\n'),
          ],
          [when, say.period],
          [where, `${location.name}\n${address}`],
          hours ? [w.hours, hours] : null,
        ),
        ...(hours ? [] : [words(w.closed(location.phone))]),
        words(w.bring),
        button(all.open, bookingUrl),
        link(map, mapLink(address)),
        words(w.late(location.phone), w.cancel),
      ],
    }
  }

export const addressCorrected =
  (all: Words): Letters['address-corrected'] =>
  ({ bookingUrl }, { number, gear, location }, say) => {
    const w = all.renting.corrected
    return {
      subject: w.subject(number),
      preview: w.preview,
      title: w.title,
      parts: [
        words(w.from(location.name), w.onlyThis),
        facts(
          [all.labels.booking, number],
          [
            all.labels.gear,
            gear.map(({ quantity, description }) => `${quantity} × ${description}`).join('\n'),
          ],
          [all.labels.rented, say.period],
        ),
        button(all.open, bookingUrl),
        words(w.all),
      ],
    }
  }

export const gearOverdue =
  (all: Words): Letters['gear-overdue'] =>
  ({ bookingUrl }, { number, location, gear, untilAt }, say) => {
    const { overdue: w, handedOut } = all.renting
    const address = `${location.street}, ${location.postcode} ${location.city}`
    return {
      subject: w.subject(number),
      preview: w.preview(location.phone),
      title: w.title,
      parts: [
        words(w.wasDue(say.time(untilAt)), w.others),
        facts(
          [all.labels.booking, number],
          [
            all.labels.gear,
            gear.map(({ quantity, description }) => `${quantity} × ${description}`).join('\n'),
          ],
          [handedOut.to, `${location.name}\n${address}`],
        ),
        words(w.call(location.phone), w.crossed),
        button(all.open, bookingUrl),
        link(all.booking.confirmed.map, mapLink(address)),
      ],
    }
  }
