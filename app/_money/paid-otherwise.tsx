import { useLanguage } from '#language'
import { Amount } from '@/app/_ui/amount'
import { WHY_NOT } from '@/app/_words/why-not'
import type { PlannedPart } from '@/lib/payment/plan-refund'
import { CANCEL_WORDS } from './cancel-words'

type Props = { parts: PlannedPart[]; currency: string }

/** What of a refund cannot go back the way it was paid, and why; nothing where all of it can. */
export function PaidOtherwise({ parts, currency }: Props) {
  const language = useLanguage()
  return parts
    .filter(({ whyNot }) => whyNot)
    .map(({ captureId, amountMinor, whyNot }) => (
      <p key={captureId} className="text-sm text-signal-ink">
        {CANCEL_WORDS[language].otherwise(
          <Amount minor={amountMinor} currency={currency} className="font-semibold" />,
          whyNot ? WHY_NOT[language][whyNot] : '',
        )}
      </p>
    ))
}
