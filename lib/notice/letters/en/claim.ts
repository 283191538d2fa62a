import type { Letters } from '@/lib/notice/letters'
import { bar, button, facts, heading, type Part, quote, words } from '@/lib/notice/part'
import { plainLine } from '@/lib/plain-text'

const PAPERS = { ESTIMATE: 'estimate', INVOICE: 'repair invoice' } as const

const named = (description: string): string => plainLine(description, 120)

/** The written notice of a claim. */
export const claimOpened: Letters['claim-opened'] = (claim, { number }, say) => {
  const amount = say.amount(claim.amountMinor)
  const byLink = claim.amountMinor - claim.fromDepositMinor
  const until = say.time(claim.answerUntil)
  const photos = claim.photos === 1 ? 'The photo of it is' : `The ${claim.photos} photos of it are`
  return {
    subject: `Damage in booking ${number}: please answer by ${say.day(claim.answerUntil)}`,
    preview: `${amount}, item by item. Nothing has been taken for it.`,
    title: `We think you answer for ${amount}`,
    parts: [
      words(
        'Gear of your rental came back damaged or incomplete. Below stands what for, and how much.',
        'Nothing has been taken for it: first we want to hear you.',
      ),
      ...quote('From our staff', claim.note),
      facts(
        ...claim.items.map(({ description, amountMinor, document }): [string, string] => [
          named(description),
          `${say.amount(amountMinor)}${document ? ` (${PAPERS[document]})` : ''}`,
        ]),
        ['In all', amount],
      ),
      ...(claim.photos > 0 ? [words(`${photos} on the page behind the button, with every paper.`)] : []),
      button('Look at it and answer', claim.claimUrl),
      heading(`Until ${until} you can answer`),
      words(
        'Accept it, accept some of it, or object, and add photos of your own. A person decides after that, item by item, and writes to you why.',
        'If we do not hear from you by then, we decide on what we have.',
      ),
      ...wherefrom(claim.fromDepositMinor, byLink, say.amount),
      words(`What has not been decided by ${say.day(claim.decideUntil)} is not collected any more.`),
    ],
  }
}

function wherefrom(fromDeposit: number, byLink: number, say: (minor: number) => string): Part[] {
  if (fromDeposit === 0) return [words(`What is decided is asked for by link: ${say(byLink)} at most.`)]
  const parts = [bar(fromDeposit, byLink)]
  return byLink > 0
    ? [
        ...parts,
        words(
          `Up to ${say(fromDeposit)} can come from your deposit; for what is above it, ${say(byLink)} at most, you would get a link to pay.`,
        ),
      ]
    : [words(`What is decided comes from your deposit: ${say(fromDeposit)} at most.`)]
}

/** Sent once, some days before the time to answer is over. */
export const claimReminder: Letters['claim-reminder'] = (claim, { number }, say) => {
  const until = say.time(claim.answerUntil)
  return {
    subject: `Booking ${number}: you can answer until ${say.day(claim.answerUntil)}`,
    preview: `${say.amount(claim.amountMinor)} for damage. We have not heard from you yet.`,
    title: 'We would like to hear you',
    parts: [
      words(
        `On ${say.day(claim.openedAt)} we wrote to you that gear of your rental came back damaged or incomplete, and that we think you answer for ${say.amount(claim.amountMinor)}.`,
        `You can accept it, accept some of it, or object until ${until}. After that we decide on what we have.`,
      ),
      button('Look at it and answer', claim.claimUrl),
      words('Nothing changes in what we ask for, whether you answer today or on the last day.'),
    ],
  }
}

/** The decision, with its reason. */
export const claimDecided: Letters['claim-decided'] = (claim, { number }, say) => {
  const amount = say.amount(claim.amountMinor)
  const isNothing = claim.amountMinor === 0
  return {
    subject: isNothing
      ? `Decided: nothing is asked for in booking ${number}`
      : `Decided: ${amount} for damage in booking ${number}`,
    preview: isNothing ? 'You owe nothing for it.' : `We had asked for ${say.amount(claim.claimedMinor)}.`,
    title: isNothing ? 'You owe nothing for it' : `${amount} stays with you`,
    parts: [
      words(
        claim.wasAnswered
          ? 'We have read what you wrote and looked at all of it again.'
          : 'The time to answer is over and we have not heard from you, so we decided on what we have.',
      ),
      ...quote('Why', claim.note),
      facts(
        ...claim.items.map(({ description, claimedMinor, amountMinor }): [string, string] => [
          named(description),
          amountMinor === claimedMinor
            ? say.amount(amountMinor)
            : `${say.amount(amountMinor)}, of ${say.amount(claimedMinor)}`,
        ]),
        ['In all', amount],
      ),
      ...(isNothing
        ? []
        : [
            words(
              'It is taken from your deposit as far as that reaches, and you get a receipt; for what is above it you get a link to pay.',
            ),
          ]),
      button('Open the decision', claim.claimUrl),
      words(
        'You still do not agree? Answer this e-mail. What was taken wrongly is paid back, and you are free to take it to your bank or to a board for consumers.',
      ),
    ],
  }
}

/** Nothing is asked for any more. */
export const claimEnded: Letters['claim-ended'] = (claim, { number }, say) => ({
  subject: `Nothing more is asked for in booking ${number}`,
  preview: ENDED[claim.how].owe,
  title: 'We have let it go',
  parts: [
    words(ENDED[claim.how].why(say.amount(claim.amountMinor)), ENDED[claim.how].owe),
    ...quote('From our staff', claim.note),
    ...(claim.wasTaken
      ? [words('What we had taken for it from your deposit goes back to you; a letter follows when it does.')]
      : []),
    button('Look at it again', claim.claimUrl),
  ],
})

const ENDED = {
  WITHDRAWN: {
    why: (amount: string) => `We had asked for ${amount} for damage, and have taken that back.`,
    owe: 'You owe nothing for it.',
  },
  LAPSED: {
    why: (amount: string) =>
      `We had asked for ${amount} for damage and have not decided in time. So it is over.`,
    owe: 'You owe nothing for it.',
  },
  REST: {
    why: (amount: string) =>
      `We had sent you a link to pay ${amount} for damage, and do not ask for it any more. The link has ended.`,
    owe: 'You owe nothing more for it.',
  },
}
