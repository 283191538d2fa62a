import type { acceptCondition } from '@/lib/booking/accept-condition'
import type { acceptTerms } from '@/lib/booking/accept-terms'
import type { book } from '@/lib/booking/book'
import type { cancelBooking } from '@/lib/booking/cancel-booking'
import type { changeOpening } from '@/lib/booking/change-opening'
import type { changePeriod, OwnChangeRefusal } from '@/lib/booking/change-period'
import type { changePrices } from '@/lib/booking/change-prices'
import type { correctContact } from '@/lib/booking/correct-contact'
import type { findOffers } from '@/lib/booking/find-offers'
import type { findUnit } from '@/lib/booking/find-unit'
import type { handOut } from '@/lib/booking/hand-out'
import type { handOutAnyway } from '@/lib/booking/hand-out-anyway'
import type { keepLonger } from '@/lib/booking/keep-longer'
import type { letLateFeeGo } from '@/lib/booking/let-late-fee-go'
import type { moveToAsset } from '@/lib/booking/move-to-asset'
import type { saveCoupon } from '@/lib/booking/save-coupon'
import type { substitute } from '@/lib/booking/substitute'
import type { swapUnit } from '@/lib/booking/swap-unit'
import type { takeBack } from '@/lib/booking/take-back'
import type { tryCoupon } from '@/lib/booking/try-coupon'
import type { RowRefusal } from '@/lib/catalogue/all-or-nothing'
import type { archiveProduct } from '@/lib/catalogue/archive-product'
import type { archiveVariant } from '@/lib/catalogue/archive-variant'
import type { changeAccessories } from '@/lib/catalogue/change-accessories'
import type { changeKit } from '@/lib/catalogue/change-kit'
import type { changeSupply } from '@/lib/catalogue/change-supply'
import type { publishProduct } from '@/lib/catalogue/publish-product'
import type { saveProduct } from '@/lib/catalogue/save-product'
import type { saveVariant } from '@/lib/catalogue/save-variant'
import type { addDamagePrice } from '@/lib/claim/add-damage-price'
import type { answerClaim } from '@/lib/claim/answer-claim'
import type { decideClaim } from '@/lib/claim/decide-claim'
import type { endDamagePrice } from '@/lib/claim/end-damage-price'
import type { keepPaper } from '@/lib/claim/keep-paper'
import type { letRestGo } from '@/lib/claim/let-rest-go'
import type { openClaim } from '@/lib/claim/open-claim'
import type { withdrawClaim } from '@/lib/claim/withdraw-claim'
import type { cleanLogo } from '@/lib/company/clean-logo'
import type { saveCompany } from '@/lib/company/save-company'
import type { askForDeposit } from '@/lib/deposit/ask-for-deposit'
import type { askForExtra } from '@/lib/deposit/ask-for-extra'
import type { askForPayment } from '@/lib/deposit/ask-for-payment'
import type { captureDeposit } from '@/lib/deposit/capture-deposit'
import type { refundDeposit } from '@/lib/deposit/refund-deposit'
import type { releaseDeposit } from '@/lib/deposit/release-deposit'
import type { sendExtraLink } from '@/lib/deposit/send-extra-link'
import type { withdrawRelease } from '@/lib/deposit/withdraw-release'
import type { addAssets } from '@/lib/inventory/add-assets'
import type { blockAsset } from '@/lib/inventory/block-asset'
import type { changeRule } from '@/lib/inventory/change-rule'
import type { endBlock } from '@/lib/inventory/end-block'
import type { keepFromWeb } from '@/lib/inventory/keep-from-web'
import type { setTurnaround } from '@/lib/inventory/set-turnaround'
import type { Language } from '@/lib/language'
import type { Facts, Refused } from '@/lib/outcome'
import type { addWebhook } from '@/lib/partner/add-webhook'
import type { checkKey } from '@/lib/partner/check-key'
import type { endWebhook } from '@/lib/partner/end-webhook'
import type { makeKey } from '@/lib/partner/make-key'
import type { replayWebhooks } from '@/lib/partner/replay-webhooks'
import type { revokeKey } from '@/lib/partner/revoke-key'
import type { chooseGateway } from '@/lib/payment/choose-gateway'
import type { forgetCard } from '@/lib/payment/forget-card'
import type { pay } from '@/lib/payment/pay'
import type { refundBooking } from '@/lib/payment/refund-booking'
import type { retryRefund } from '@/lib/payment/retry-refund'
import type { askForLink } from '@/lib/people/ask-for-link'
import type { changeStaff } from '@/lib/people/change-staff'
import type { checkPassword } from '@/lib/people/check-password'
import type { createStaff } from '@/lib/people/create-staff'
import type { cleanPhoto } from '@/lib/photo'
import type { answerQuestion } from '@/lib/question/answer-question'
import type { askQuestion } from '@/lib/question/ask-question'
import type { captureUnderObjection } from '@/lib/settlement/capture-under-objection'
import type { explainDifference } from '@/lib/settlement/explain-difference'
import type { keepDeposit } from '@/lib/settlement/keep-deposit'
import type { payOtherwise } from '@/lib/settlement/pay-otherwise'
import { ENGLISH } from './refusals-in-english'
import { da } from './renter-refusals/da'
import { nb } from './renter-refusals/nb'
import { sv } from './renter-refusals/sv'

type CodeOf<Verb extends (...given: never[]) => unknown> = CodeIn<Awaited<ReturnType<Verb>>>
type CodeIn<Answer> = Answer extends { ok: false; code: infer Code extends string } ? Code : never

/** Every way the business can say no. A verb that learns a new one does not compile until there is a sentence for it. */
export type RefusalCode =
  | CodeOf<typeof book>
  | CodeOf<typeof acceptTerms>
  | CodeOf<typeof keepLonger>
  | CodeOf<typeof findOffers>
  | CodeOf<typeof pay>
  | CodeOf<typeof handOut>
  | CodeOf<typeof blockAsset>
  | CodeOf<typeof endBlock>
  | CodeOf<typeof addAssets>
  | CodeOf<typeof keepFromWeb>
  | CodeOf<typeof setTurnaround>
  | CodeOf<typeof cancelBooking>
  | CodeOf<typeof changePeriod>
  | CodeOf<typeof moveToAsset>
  | CodeOf<typeof handOutAnyway>
  | CodeOf<typeof takeBack>
  | CodeOf<typeof swapUnit>
  | CodeOf<typeof substitute>
  | CodeOf<typeof letLateFeeGo>
  | CodeOf<typeof acceptCondition>
  | CodeOf<typeof findUnit>
  | CodeOf<typeof captureDeposit>
  | CodeOf<typeof keepDeposit>
  | CodeOf<typeof refundDeposit>
  | CodeOf<typeof releaseDeposit>
  | CodeOf<typeof withdrawRelease>
  | CodeOf<typeof askForPayment>
  | CodeOf<typeof askForExtra>
  | CodeOf<typeof sendExtraLink>
  | CodeOf<typeof forgetCard>
  | CodeOf<typeof refundBooking>
  | CodeOf<typeof retryRefund>
  | CodeOf<typeof payOtherwise>
  | CodeOf<typeof askForDeposit>
  | CodeOf<typeof cleanPhoto>
  | CodeOf<typeof cleanLogo>
  | CodeOf<typeof saveCompany>
  | CodeOf<typeof checkPassword>
  | CodeOf<typeof askForLink>
  | CodeOf<typeof createStaff>
  | CodeOf<typeof changeStaff>
  | CodeOf<typeof explainDifference>
  | CodeOf<typeof changeOpening>
  | CodeOf<typeof changeRule>
  | CodeOf<typeof chooseGateway>
  | CodeOf<typeof changePrices>
  | CodeOf<typeof saveCoupon>
  | CodeOf<typeof saveProduct>
  | CodeOf<typeof saveVariant>
  | CodeOf<typeof publishProduct>
  | CodeOf<typeof archiveProduct>
  | CodeOf<typeof archiveVariant>
  | CodeOf<typeof changeKit>
  | CodeOf<typeof changeAccessories>
  | CodeOf<typeof changeSupply>
  | CodeOf<typeof openClaim>
  | CodeOf<typeof answerClaim>
  | CodeOf<typeof decideClaim>
  | CodeOf<typeof withdrawClaim>
  | CodeOf<typeof letRestGo>
  | CodeOf<typeof captureUnderObjection>
  | CodeOf<typeof addDamagePrice>
  | CodeOf<typeof endDamagePrice>
  | CodeOf<typeof keepPaper>
  | CodeOf<typeof checkKey>
  | CodeOf<typeof makeKey>
  | CodeOf<typeof revokeKey>
  | CodeOf<typeof addWebhook>
  | CodeOf<typeof endWebhook>
  | CodeOf<typeof replayWebhooks>
  | CodeOf<typeof askQuestion>
  | CodeOf<typeof answerQuestion>
  | CodeOf<typeof correctContact>
  | RowRefusal
  | 'link-used-up'

export type Sentence = (facts: Facts) => string

/** Those that a renter can meet: they are said in every language. */
export type RenterRefusal =
  | CodeOf<typeof book>
  | CodeOf<typeof tryCoupon>
  | CodeOf<typeof acceptTerms>
  | CodeOf<typeof keepLonger>
  | CodeOf<typeof findOffers>
  | CodeOf<typeof pay>
  | CodeOf<typeof cancelBooking>
  | OwnChangeRefusal
  | CodeOf<typeof forgetCard>
  | CodeOf<typeof askQuestion>
  | CodeOf<typeof answerClaim>
  | CodeOf<typeof cleanPhoto>
  | CodeOf<typeof askForLink>
  | 'amount-wrong'
  | 'link-used-up'

const TO_RENTERS: Record<Language, Record<RenterRefusal, Sentence>> = { en: ENGLISH, nb, sv, da }

/** What a refusal says to the renter in front of it, in their language: what is the matter, and what to do next. */
export const sentenceIn = (language: Language, { code, facts }: Refused<RenterRefusal>): string =>
  TO_RENTERS[language][code](facts)

/** What a refusal says to somebody who works here. */
export const sentenceFor = ({ code, facts }: Refused<RefusalCode>): string => ENGLISH[code](facts)
