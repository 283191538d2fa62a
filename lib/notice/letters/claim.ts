import type { Letters } from '@/lib/notice/letters'
import { bar, button, facts, heading, type Part, quote, words } from '@/lib/notice/part'
import { plainLine } from '@/lib/plain-text'
import type { ClaimWords, Words } from './words'

const named = (description: string): string => plainLine(description, 120)

/** The written notice of a claim. */
export const claimOpened =
  (all: Words): Letters['claim-opened'] =>
  (claim, { number }, say) => {
    const { opened: w, papers, inAll } = all.claim
    const amount = say.amount(claim.amountMinor)
    const byLink = claim.amountMinor - claim.fromDepositMinor
    return {
      subject: w.subject(number, say.day(claim.answerUntil)),
      preview: w.preview(amount),
      title: w.title(amount),
      parts: [
        words(w.what, w.first),
        ...quote(all.fromStaff, claim.note),
        facts(
          ...claim.items.map(({ description, amountMinor, document }): [string, string] => [
            named(description),
            `${say.amount(amountMinor)}${document ? ` (${papers[document]})` : ''}`,
          ]),
          [inAll, amount],
        ),
        ...(claim.photos > 0 ? [words(w.photos(claim.photos))] : []),
        button(w.button, claim.claimUrl),
        heading(w.until(say.time(claim.answerUntil))),
        words(w.how, w.silence),
        ...wherefrom(w, claim.fromDepositMinor, byLink, say.amount),
        words(w.lapses(say.day(claim.decideUntil))),
      ],
    }
  }

function wherefrom(
  w: ClaimWords['opened'],
  fromDeposit: number,
  byLink: number,
  say: (minor: number) => string,
): Part[] {
  if (fromDeposit === 0) return [words(w.byLink(say(byLink)))]
  return byLink > 0
    ? [bar(fromDeposit, byLink), words(w.both(say(fromDeposit), say(byLink)))]
    : [words(w.fromDeposit(say(fromDeposit)))]
}

/** Sent once, some days before the time to answer is over. */
export const claimReminder =
  (all: Words): Letters['claim-reminder'] =>
  (claim, { number }, say) => {
    const { reminder: w, opened } = all.claim
    const amount = say.amount(claim.amountMinor)
    return {
      subject: w.subject(number, say.day(claim.answerUntil)),
      preview: w.preview(amount),
      title: w.title,
      parts: [
        words(w.wrote(say.day(claim.openedAt), amount), w.can(say.time(claim.answerUntil))),
        button(opened.button, claim.claimUrl),
        words(w.same),
      ],
    }
  }

/** The decision, with its reason. */
export const claimDecided =
  (all: Words): Letters['claim-decided'] =>
  (claim, { number }, say) => {
    const { decided: w, inAll } = all.claim
    const amount = say.amount(claim.amountMinor)
    const isNothing = claim.amountMinor === 0
    return {
      subject: isNothing ? w.subjectNothing(number) : w.subject(amount, number),
      preview: isNothing ? w.nothing : w.preview(say.amount(claim.claimedMinor)),
      title: isNothing ? w.nothing : w.title(amount),
      parts: [
        words(claim.wasAnswered ? w.answered : w.unanswered),
        ...quote(w.why, claim.note),
        facts(
          ...claim.items.map(({ description, claimedMinor, amountMinor }): [string, string] => [
            named(description),
            amountMinor === claimedMinor
              ? say.amount(amountMinor)
              : w.of(say.amount(amountMinor), say.amount(claimedMinor)),
          ]),
          [inAll, amount],
        ),
        ...(isNothing ? [] : [words(w.collected)]),
        button(w.button, claim.claimUrl),
        words(w.disagree),
      ],
    }
  }

/** Nothing is asked for any more. */
export const claimEnded =
  (all: Words): Letters['claim-ended'] =>
  (claim, { number }, say) => {
    const w = all.claim.ended
    const owe = claim.how === 'REST' ? w.oweNoMore : w.owe
    const why = { WITHDRAWN: w.withdrawn, LAPSED: w.lapsed, REST: w.rest }[claim.how]
    const amount = say.amount(claim.amountMinor)
    return {
      subject: w.subject(number),
      preview: owe,
      title: w.title,
      parts: [
        words(why(amount), owe),
        ...quote(all.fromStaff, claim.note),
        ...(claim.wasTaken ? [words(w.taken)] : []),
        button(w.again, claim.claimUrl),
      ],
    }
  }
