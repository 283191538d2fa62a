import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import type { BookState } from './book-state'

/** A code to pay less by. Its button books nothing: it shows the price with it. */
export const CouponField = ({ state: { typed, errors, coupon } }: { state: BookState }) => (
  <div className="grid max-w-md gap-2">
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2">
      <TextInput
        label="Coupon"
        optional
        name="coupon"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        defaultValue={typed.coupon}
        error={errors.coupon}
      />
      <SubmitButton tone="quiet" name="intent" value="coupon" pendingLabel="Looking …" className="mt-6.5">
        Use it
      </SubmitButton>
    </div>
    <input type="hidden" name="usedCoupon" value={coupon?.code ?? ''} />
    {coupon && (
      <p role="status" className="text-sm font-medium text-ok-ink">
        Coupon {coupon.code} counts: the summary shows the price with it.
      </p>
    )}
  </div>
)
