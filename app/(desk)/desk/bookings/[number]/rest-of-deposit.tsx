import { Amount } from '@/app/_ui/amount'
import { Day } from '@/app/_ui/period'
import type { DepositView } from './deposit-view'

/** What becomes of the part of a deposit that nobody takes, and whether anybody has to do something for it. */
export function RestOfDeposit({ view, timeZone }: { view: DepositView; timeZone: string }) {
  const {
    left,
    currency,
    guaranteedUntil,
    capturableUntil,
    isPaidIn,
    method,
    state,
    refundPends,
    needsRelease,
  } = view
  const rest = <Amount minor={left} currency={currency} className="font-semibold" />
  if (state === 'WAITING') return <>Nothing of the deposit is authorized yet.</>
  if (refundPends) return <>The refund is on its way to the renter; the bank has not finished it yet.</>
  if (isPaidIn && left > 0) {
    return (
      <>
        The deposit was really paid with {method}: {rest} of it is with us and has to be paid back if it is
        not kept.
      </>
    )
  }
  if (left === 0) {
    return isPaidIn && state === 'PAID_BACK' ? (
      <>The deposit had really been paid, and the rest has been paid back.</>
    ) : (
      <>The whole deposit has been taken; nothing is left of it.</>
    )
  }
  if (state === 'RELEASED')
    return <>The deposit is released: the bank has been told, and nothing was taken.</>
  if (state === 'EXPIRED')
    return (
      <>
        The authorization of {rest} has expired: the bank no longer keeps the money aside.{' '}
        {view.mayCapture
          ? 'A capture can still be tried, and the bank may say no.'
          : 'What is owed has to be asked for by link.'}
      </>
    )
  if (needsRelease && state === 'PARTLY_TAKEN')
    return <>This gateway captures a deposit once: the rest, {rest}, went back to the renter with that.</>
  if (needsRelease && guaranteedUntil)
    return (
      <>
        {rest} of the deposit stays blocked on the renter’s card until it is captured or released, at the
        longest until <Day at={guaranteedUntil} timeZone={timeZone} />.
      </>
    )
  if (state === 'LAPSED' || !capturableUntil)
    return <>{rest} of the deposit has lapsed by itself. It never left the renter’s account.</>
  return (
    <>
      {rest} of the deposit lapses by itself on <Day at={capturableUntil} timeZone={timeZone} />. It was never
      taken, so there is nothing to release, close or refund.
    </>
  )
}
