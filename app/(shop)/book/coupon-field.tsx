import { useWords } from '@/app/_ui/language/use-words'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import type { BookWords } from '@/app/(shop)/_say/book/en'
import { BOOK_FORM } from '@/app/(shop)/_say/book-form'
import type { BookState } from './book-state'

type Props = { state: BookState; say: BookWords['form'] }

/** A code to pay less by. Its button books nothing: it shows the price with it. */
export function CouponField({ state: { typed, errors, coupon }, say }: Props) {
  const { couponCounts } = useWords(BOOK_FORM)
  return (
    <div className="grid max-w-md gap-2">
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2">
        <TextInput
          label={say.couponField}
          optional
          name="coupon"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={typed.coupon}
          error={errors.coupon}
        />
        <SubmitButton tone="quiet" name="intent" value="coupon" pendingLabel={say.looking} className="mt-6.5">
          {say.useCoupon}
        </SubmitButton>
      </div>
      <input type="hidden" name="usedCoupon" value={coupon?.code ?? ''} />
      {coupon && (
        <p role="status" className="text-sm font-medium text-ok-ink">
          {couponCounts(coupon.code)}
        </p>
      )}
    </div>
  )
}
