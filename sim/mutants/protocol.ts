import { bug, type Mutant } from './mutant'

/** How we talk to a gateway: keys, lost answers, and who is believed. The first ones are known from other people's books. */
export const PROTOCOL: Mutant[] = [
  {
    // A schedule in which what was asked for comes late, after the question, and twice would fit, is rare.
    ...bug(
      'a new key on each retry',
      'lib/settlement/message.ts',
      '    key: attempt.id,\n    payment: await',
      '    key: `${attempt.id}-${attempt.tries}`,\n    payment: await',
    ),
    test: 'lib/settlement/no-answer.test.ts',
  },
  bug(
    'a lost answer counts as a failure',
    'lib/gateway/nexi/adapter.ts',
    "return { ok: false, answer: { kind: 'unknown', cause } }",
    "return { ok: false, answer: { kind: 'declined', reason: String(cause) } }",
  ),
  bug(
    'not found counts as a failure',
    'lib/settlement/reconcile.ts',
    'if (!isSafeToRepeat(attempt, can, at)) return giveUp(attempt, askedAt)',
    "if (at) return closeAttempt(attempt, { kind: 'declined', reason: 'not there' }, at)",
  ),
  bug(
    'a server error counts as a refusal of the bank',
    'lib/gateway/nexi/translate.ts',
    "if (status === 429 || status >= 500 || status < 400) return { kind: 'unknown', cause: reason }",
    "if (status >= 500) return { kind: 'declined', reason }\n  if (status === 429) return { kind: 'unknown', cause: reason }",
  ),
  bug(
    'too many requests counts as a wrong request',
    'lib/gateway/nexi/translate.ts',
    'if (status === 429 || status >= 500',
    'if (status >= 500',
  ),
  bug(
    'the evidence is erased when the answer is lost',
    'lib/settlement/close-attempt.ts',
    "  await close(tx, attempt, 'UNKNOWN', null, addSeconds(at, seconds))",
    '  if (seconds) return void (await tx.attempt.delete({ where: { id: attempt.id } }))',
  ),
  {
    name: 'the gateway is asked inside a transaction',
    edits: [
      {
        file: 'lib/settlement/send.ts',
        from: 'const answer = await call()',
        to: 'const answer = await transact(call)',
      },
      {
        file: 'lib/settlement/send.ts',
        from: "import { prisma } from '@/lib/db'",
        to: "import { prisma, transact } from '@/lib/db'",
      },
    ],
  },
  bug(
    'the result is written before the verdict',
    'lib/deposit/capture-deposit.ts',
    '      await tx.depositCapture.update({ where: { id: depositCaptureId }',
    '      await tx.deposit.update({ where: { bookingId: claim.bookingId }, data: { capturedMinor: { increment: amountMinor } } })\n      await tx.depositCapture.update({ where: { id: depositCaptureId }',
  ),
  bug(
    'the amount gets lost on the way',
    'lib/settlement/message.ts',
    "    amountMinor: attempt.amountMinor,\n    lines: attempt.kind === 'REFUND'",
    "    amountMinor: payment.amountMinor - payment.capturedMinor,\n    lines: attempt.kind === 'REFUND'",
  ),
  bug(
    'an event needs no secret',
    'lib/gateway/nexi/translate.ts',
    "if (!isSame(headers.get('authorization') ?? '', current)) return 'not-genuine'",
    "if (!current) return 'not-genuine'",
  ),
  bug(
    'the same event again is a new one',
    'lib/settlement/receive.ts',
    'data: { gateway: gatewayName, eventKey: event.eventKey,',
    'data: { gateway: gatewayName, eventKey: `${event.eventKey}:${Math.random()}`,',
  ),
  bug(
    'an event that was handled is never crossed off',
    'lib/settlement/handle-inbox.ts',
    'handled ? { handledAt: await now() } :',
    'handled ? { tries: 0 } :',
  ),
  bug(
    'two senders send the same attempt',
    'lib/settlement/perform.ts',
    "where: { id: attemptId, fate: 'PREPARED', ...mayBeSent(at) },",
    'where: { id: attemptId, ...mayBeSent(at) },',
  ),
  {
    ...bug(
      'what was recorded and never sent is forgotten',
      'lib/settlement/catch-up.ts',
      "where: { fate: 'PREPARED', createdAt",
      "where: { fate: 'WITHDRAWN', createdAt",
    ),
    test: 'lib/settlement/crash.test.ts',
  },
  bug(
    'what was sent by a process that died is forgotten',
    'lib/settlement/reconcile.ts',
    "OR: [{ fate: 'UNKNOWN' }, { fate: 'SENT', sentAt: { lt: sentBefore } }],",
    "OR: [{ fate: 'UNKNOWN' }, { fate: 'UNKNOWN', sentAt: { lt: sentBefore } }],",
  ),
  bug(
    'a visit that was opened is never asked about',
    'lib/settlement/close-attempt.ts',
    "close(tx, open, 'WAITING', null, addSeconds(at, ASK_VISIT_SECONDS))",
    "close(tx, open, 'WAITING', null, null)",
  ),
]
