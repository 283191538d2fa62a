import { useLanguage } from '#language'
import type { ClaimRow } from '@/lib/claim/find-claims'
import { LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import { formatDay } from '@/lib/period'
import { CLAIM_WORDS } from './claim-words'

/** What came of a claim that has ended: from the deposit, by link, and back. */
export function ClaimOutcome({ claim, timeZone }: { claim: ClaimRow; timeZone: string }) {
  const { state, currency, decidedMinor, fromDepositMinor, askedMinor, returnedMinor, collectedAt } = claim
  const { payUntil, restLetGoAt } = claim
  const language = useLanguage()
  const words = CLAIM_WORDS[language]
  const say = (sentence: (amount: string) => string, minor: number | null) =>
    Number(minor) > 0 ? [sentence(formatMoney({ minor: Number(minor), currency }, LOCALES[language]))] : []
  if (state === 'WITHDRAWN' || state === 'LAPSED')
    return <p>{[words.nothingAsked, ...say(words.hadBeenTaken, returnedMinor)].join(' ')}</p>
  if (decidedMinor === 0) return <p>{words.nothingOwed}</p>
  if (!collectedAt) return <p>{words.collecting}</p>
  return (
    <p>
      {[
        ...say(words.fromDeposit, fromDepositMinor),
        ...say(words.byLink, askedMinor).map((sentence) =>
          payUntil && !restLetGoAt
            ? sentence.replace(/\.$/, `, ${words.payBy} ${formatDay(payUntil, timeZone, LOCALES[language])}.`)
            : sentence,
        ),
        ...(Number(askedMinor) > 0 && restLetGoAt ? [words.restLetGo] : []),
        ...say(words.goesBack, returnedMinor),
      ].join(' ')}
    </p>
  )
}
