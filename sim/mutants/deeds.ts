import { bug, type Mutant } from './mutant'

/** What people and the clock decide: limits, locks, letters, receipts. */
export const DEEDS: Mutant[] = [
  bug(
    'more than the deposit may be taken',
    'lib/deposit/record-capture.ts',
    'if (claim.amountMinor > leftMinor)',
    'if (claim.amountMinor > 2 * deposit.limitMinor)',
  ),
  {
    ...bug(
      'a capture under way is not counted',
      'lib/deposit/record-capture.ts',
      'underWay(await findInFlight(tx, payment.id))',
      'null',
    ),
    test: 'lib/deposit/capture-deposit.test.ts',
  },
  {
    ...bug(
      'an authorization is captured after it has ended',
      'lib/deposit/record-capture.ts',
      '(deposit.endedAt || !deposit.capturableUntil || deposit.capturableUntil <= at)',
      '(deposit.endedAt && !deposit.capturableUntil)',
    ),
    test: 'lib/deposit/capture-deposit.test.ts',
  },
  {
    ...bug(
      'the same form sent twice takes twice',
      'lib/deposit/record-capture.ts',
      'where: { requestId: claim.requestId } })',
      "where: { requestId: '00000000-0000-4000-8000-000000000000' } })",
    ),
    test: 'lib/deposit/capture-deposit.test.ts',
  },
  {
    ...bug(
      'a deposit is paid back while a refund waits',
      'lib/deposit/refund-deposit.ts',
      "if (hasPendingRefund(payment)) return refused('refund-pending')\n",
      '',
    ),
    test: 'lib/settlement/direct-method.test.ts',
  },
  {
    ...bug(
      'what was kept is paid back too',
      'lib/payment/left-of-deposit.ts',
      'capturedMinor - refundedMinor - keptMinor',
      'capturedMinor - refundedMinor',
    ),
    test: 'lib/settlement/direct-method.test.ts',
  },
  {
    name: 'late money books while it is on its way back',
    edits: [
      {
        file: 'lib/settlement/place-late-money.ts',
        from: "      refunds: { none: { state: 'PENDING' } },\n",
        to: '',
      },
      {
        file: 'lib/settlement/place-money.ts',
        from: 'if (hasPendingRefund(payment) || ',
        to: 'if (',
      },
    ],
    test: 'lib/settlement/direct-method.test.ts',
  },
  bug(
    'a lapsed visit can still be paid in',
    'lib/payment/end-visit.ts',
    'if (gatewayRef) await prepareAttempt',
    'if (gatewayRef === null) await prepareAttempt',
  ),
  bug(
    'ending a visit lets go of money that has come',
    'lib/settlement/message.ts',
    "onlyUnpaid: attempt.cause === 'lapsed',",
    'onlyUnpaid: false,',
  ),
  bug(
    'gear stays occupied when a hold lapses',
    'lib/booking/lapse.ts',
    'lapsed.map((booking) => booking.id),',
    'lapsed.slice(1).map((booking) => booking.id),',
  ),
  bug(
    'a booking is confirmed as soon as it is authorized',
    'lib/settlement/follow-authorization.ts',
    '  await placeMoney(tx, { ...payment, ...clocks }, at)\n',
    "  await tx.booking.updateMany({ where: { id: bookingId, state: 'HELD' }, data: { state: 'CONFIRMED', confirmedAt: at } })\n  await placeMoney(tx, { ...payment, ...clocks }, at)\n",
  ),
  {
    name: 'a letter is sent without being claimed',
    edits: [
      {
        file: 'lib/notice/tray.ts',
        from: "UPDATE notice SET state = 'SENDING', tries = tries + 1, send_at = ${addMinutes(at, LEASE_MINUTES)}\n    WHERE id = (",
        to: 'SELECT id::text FROM notice WHERE id = (',
      },
      {
        file: 'lib/notice/tray.ts',
        from: 'ORDER BY send_at LIMIT 1 FOR UPDATE SKIP LOCKED)\n    RETURNING id::text`',
        to: 'ORDER BY send_at LIMIT 1) AND ${at}::timestamptz IS NOT NULL`',
      },
      {
        file: 'lib/notice/tray.ts',
        from: "where: { id, state: 'SENDING', tries }, data",
        to: 'where: { id, tries }, data',
      },
    ],
  },
  {
    ...bug(
      'a letter whose sender died is never sent',
      'lib/notice/tray.ts',
      "AND state IN ('QUEUED', 'SENDING')\n        AND send_at",
      "AND state IN ('QUEUED')\n        AND send_at",
    ),
    test: 'lib/notice/send-notices.test.ts',
  },
  bug(
    'one letter that a booking is confirmed is enough for all',
    'lib/settlement/tell-confirmed.ts',
    'onceKey: `confirmed:${payment.bookingId}`,',
    "onceKey: 'confirmed',",
  ),
  bug(
    'a receipt number is taken for nothing',
    'lib/receipt/issue-receipt.ts',
    'const number = await takeNumber(tx, series)',
    'const number = (await takeNumber(tx, series)) && (await takeNumber(tx, series))',
  ),
  {
    ...bug('the payment is not locked', 'lib/payment/lock-payment.ts', ' FOR NO KEY UPDATE`', '`'),
    test: 'lib/deposit/capture-deposit.test.ts',
  },
  {
    ...bug(
      'two receipts count at the same time',
      'lib/receipt/issue-receipt.ts',
      '  await lockSeries(tx, series)\n',
      '',
    ),
    test: 'lib/receipt/issue-receipt.race.test.ts',
  },
  {
    ...bug(
      'two carts wait for each other',
      'lib/inventory/lock-stock.ts',
      'ORDER BY variant_id COLLATE "C", location_id COLLATE "C" ${lock}',
      'ORDER BY array_position(${places.map(({ variantId }) => variantId)}::text[], variant_id) ${lock}',
    ),
    test: 'lib/inventory/allocate.race.test.ts',
  },
  {
    ...bug(
      'every click gives the full time to pay for other dates',
      'lib/booking/fallback.ts',
      'open && !open.isStuck ? open.payUntil.getTime() : own',
      'own',
    ),
    test: 'lib/booking/fallback.test.ts',
  },
  {
    ...bug(
      'other dates go back without asking the gateway',
      'lib/settlement/undo-unpaid.ts',
      'for (const { id } of open) isSilent = !(await reconcile(id)) || isSilent\n',
      '',
    ),
    test: 'lib/settlement/undo-unpaid.test.ts',
  },
]
