import { Amount } from '@/app/_ui/amount'
import { Day } from '@/app/_ui/period'
import type { ClaimRow } from '@/lib/claim/find-claims'

/** What came of a claim that has ended: from the deposit, by link, and back. */
export function ClaimOutcome({ claim, timeZone }: { claim: ClaimRow; timeZone: string }) {
  const { state, currency, decidedMinor, fromDepositMinor, askedMinor, returnedMinor, collectedAt } = claim
  const say = (minor: number) => <Amount minor={minor} currency={currency} className="font-semibold" />
  if (state === 'WITHDRAWN' || state === 'LAPSED')
    return (
      <p>
        Nothing is asked for.{' '}
        {Number(returnedMinor) > 0 && <>What had been taken, {say(Number(returnedMinor))}, goes back.</>}
      </p>
    )
  if (decidedMinor === 0) return <p>Nothing is owed for it.</p>
  if (!collectedAt) return <p>It is being collected; the bank has not answered yet.</p>
  return (
    <p>
      {Number(fromDepositMinor) > 0 && <>{say(Number(fromDepositMinor))} came from the deposit. </>}
      {Number(askedMinor) > 0 && (
        <>
          {say(Number(askedMinor))} is asked for by link
          {claim.payUntil && !claim.restLetGoAt && (
            <>
              , to be paid by <Day at={claim.payUntil} timeZone={timeZone} />
            </>
          )}
          .{claim.restLetGoAt && ' What nobody had paid of that was let go.'}{' '}
        </>
      )}
      {Number(returnedMinor) > 0 && <>{say(Number(returnedMinor))} goes back.</>}
    </p>
  )
}
