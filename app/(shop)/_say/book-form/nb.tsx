import type { BookFormWords } from './en'

export const nb: BookFormWords = {
  coupon: (code) => `Rabattkode ${code}`,
  rent: (hasGoods) => (hasGoods ? 'Leie og varer, trekkes med en gang' : 'Leie, trekkes med en gang'),
  vat: (amount) => <>Herav mva. {amount}</>,
  deposit: (isLater) =>
    isLater ? 'Depositum, godkjennes senere, blir ikke tatt' : 'Depositum, godkjennes, men blir ikke tatt',
  couponCounts: (code) => `Rabattkoden ${code} gjelder: oppsummeringen viser prisen med den.`,
  toPayment: (due) => `Til betaling, ${due}`,
  afterwards: ({ due, rent, deposit, isLater, minutes }) =>
    `Du godkjenner ${due} på neste side. ${rent} blir trukket med en gang${
      deposit && `; depositumet på ${deposit} blir ${isLater ? 'godkjent senere' : 'bare godkjent'}`
    }. Vi holder av utstyret til deg i ${minutes} minutter imens.`,
}
