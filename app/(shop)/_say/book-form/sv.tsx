import type { BookFormWords } from './en'

export const sv: BookFormWords = {
  coupon: (code) => `Rabattkod ${code}`,
  rent: (hasGoods) => (hasGoods ? 'Hyra och varor, dras direkt' : 'Hyra, dras direkt'),
  vat: (amount) => <>Varav moms {amount}</>,
  deposit: (isLater) =>
    isLater ? 'Deposition, godkänns senare, tas inte' : 'Deposition, godkänns men tas inte',
  couponCounts: (code) => `Rabattkoden ${code} gäller: sammanfattningen visar priset med den.`,
  toPayment: (due) => `Till betalning, ${due}`,
  afterwards: ({ due, rent, deposit, isLater, minutes }) =>
    `Du godkänner ${due} på nästa sida. ${rent} dras direkt${
      deposit && `; depositionen på ${deposit} ${isLater ? 'godkänns senare' : 'godkänns bara'}`
    }. Vi håller utrustningen åt dig i ${minutes} minuter under tiden.`,
}
