import type { BookFormWords } from './en'

export const da: BookFormWords = {
  coupon: (code) => `Rabatkode ${code}`,
  rent: (hasGoods) => (hasGoods ? 'Leje og varer, trækkes med det samme' : 'Leje, trækkes med det samme'),
  vat: (amount) => <>Heraf moms {amount}</>,
  deposit: (isLater) =>
    isLater
      ? 'Depositum, godkendes senere, bliver ikke taget'
      : 'Depositum, godkendes, men bliver ikke taget',
  couponCounts: (code) => `Rabatkoden ${code} gælder: opsummeringen viser prisen med den.`,
  toPayment: (due) => `Til betaling, ${due}`,
  afterwards: ({ due, rent, deposit, isLater, minutes }) =>
    `Du godkender ${due} på næste side. ${rent} bliver trukket med det samme${
      deposit && `; depositummet på ${deposit} bliver ${isLater ? 'godkendt senere' : 'kun godkendt'}`
    }. Vi holder udstyret til dig i ${minutes} minutter imens.`,
}
