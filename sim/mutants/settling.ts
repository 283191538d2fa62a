import { bug, type Mutant } from './mutant'

/** How a standing gets into our books, and what follows from it. */
export const SETTLING: Mutant[] = [
  bug(
    'an older standing overwrites a newer one',
    'lib/settlement/settle.ts',
    'if (isStale(before, standing)) return true\n',
    '',
  ),
  bug(
    'a standing that cannot be true is believed',
    'lib/settlement/settle.ts',
    'await alarm(tx, before, wrong, at)\n        return false\n',
    'await alarm(tx, before, wrong, at)\n',
  ),
  bug(
    'an outcome is written without asking whether it is there already',
    'lib/settlement/write-captures.ts',
    'standing.captures.filter(({ ref }) => !known.has(ref))',
    'standing.captures.map((capture) => (known.has(capture.ref) ? { ...capture, ref: `${capture.ref}+` } : capture))',
  ),
  bug(
    'what is authorized is acted on each time it is seen',
    'lib/settlement/settle.ts',
    'const isNew = before.authorizedMinor === 0 && payment.authorizedMinor > 0',
    'const isNew = payment.authorizedMinor > 0',
  ),
  bug(
    'the attempt that made a capture stays open',
    'lib/settlement/write-captures.ts',
    "data: { fate: 'DONE', closedAt: capture.at, askAt: null },",
    'data: { closedAt: capture.at },',
  ),
  bug(
    'a capture does not move the lines',
    'lib/settlement/write-captures.ts',
    'data: { capturedMinor: { increment: amountMinor } },',
    'data: { capturedMinor: { increment: 0 } },',
  ),
  {
    ...bug(
      'any capture counts as the one in flight',
      'lib/settlement/write-captures.ts',
      'const attempt = capture === own ? inFlight : null',
      "const attempt = inFlight?.kind === 'CAPTURE' ? inFlight : null",
    ),
    test: 'lib/settlement/note-twins.test.ts',
  },
  bug(
    'a refund that waits counts as done',
    'lib/settlement/write-refunds.ts',
    "if (refund.state === 'DONE') done.push",
    "if (refund.state !== 'FAILED') done.push",
  ),
  {
    ...bug(
      'a refund that failed counts as done',
      'lib/settlement/write-refunds.ts',
      "fate: given.state === 'FAILED' ? 'DECLINED' : 'DONE'",
      "fate: 'DONE'",
    ),
    test: 'lib/settlement/refund.test.ts',
  },
  bug(
    'a refund is written down each time it is seen',
    'lib/settlement/write-refunds.ts',
    'if (known?.state === given.state) continue',
    "if (known && given.state === 'FAILED') continue",
  ),
  {
    ...bug(
      'a gateway that tells only a sum is taken to know no refund',
      'lib/settlement/list-refunds.ts',
      '  if (!standing.refundsAsSum) return standing.refunds\n',
      '  if (refunds) return standing.refunds\n',
    ),
    gateway: 'd2',
  },
  bug(
    'a refund does not count against the deposit',
    'lib/settlement/count-deposit-back.ts',
    'data: { refundedMinor, keptMinor } })',
    'data: { keptMinor } })',
  ),
  bug(
    'a captured deposit does not count against its limit',
    'lib/settlement/follow-capture.ts',
    'data: { capturedMinor: { increment: amountMinor } } })\n  const deposit',
    'data: { capturedMinor: { increment: 0 } } })\n  const deposit',
  ),
  bug(
    'the visit stays open after it was paid in',
    'lib/settlement/follow-authorization.ts',
    '  await closeVisit(tx, payment, at)\n',
    '',
  ),
  bug(
    'the hold runs on while the rent is being captured',
    'lib/settlement/place-money.ts',
    'data: { holdUntil: null } })',
    'data: {} })',
  ),
  bug(
    'money that came too late is kept',
    'lib/settlement/place-money.ts',
    'if (!(await isWanted(tx, payment, at))) return giveBack(tx, payment, at)',
    'if (!(await isWanted(tx, payment, at))) return',
  ),
  bug(
    'late money books again without its gear',
    'lib/settlement/is-wanted.ts',
    "if (booking.state === 'LAPSED') return reviveBooking(tx, booking.id, at)",
    "if (booking.state === 'LAPSED') return (await tx.booking.updateMany({ where: { id: booking.id }, data: { state: 'HELD' } })).count === 1",
  ),
  {
    ...bug(
      'a second payment for the same booking is welcome',
      'lib/settlement/is-wanted.ts',
      "if (booking.state !== 'HELD') return false",
      "if (booking.state !== 'HELD') return booking.state === 'CONFIRMED'",
    ),
    test: 'lib/settlement/checkout-ends.test.ts',
  },
  bug(
    'what cannot be captured stays blocked on the card',
    'lib/settlement/follow-decline.ts',
    "if (attempt.kind === 'CAPTURE' && !forDeposit) await letGo(tx, payment, attempt, 'BANK', at)",
    'if (forDeposit) return',
  ),
  bug(
    'the receipt of a refund is over all that was captured',
    'lib/settlement/follow-refund.ts',
    'amountMinor: refund.amountMinor,\n    lines: moved',
    'amountMinor: payment.capturedMinor,\n    lines: moved',
  ),
]
