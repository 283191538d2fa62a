import type { AddingWords } from './en'

/** Udstyr, der føjes til en booking. */
export const da: AddingWords = {
  title: 'Hører sammen',
  add: 'Tilføj udstyr',
  addTo: (number) => `Tilføj udstyr til ${number}`,
  own: 'Det, du tilføjer, gælder samme sted og samme datoer. Det har sin egen pris, sit eget depositum, sin egen betaling og kvittering og afbestilles for sig.',
  unpaid: 'De nye datoer er ikke betalt endnu. Så snart de er det, kan du tilføje udstyr her.',
  isAdded: (first) => <>Det her er føjet til {first}.</>,
  sums: (rent, deposit) => (
    <>
      Leje {rent}, depositum {deposit}
    </>
  ),
  banner: {
    to: (number) => `Du føjer til ${number}`,
    other: (number) => `Føjes ikke til ${number}`,
    same: 'Det, du booker for dette sted og disse datoer, hører til den. Med andre er det en booking for sig.',
    byItself: (number, dates) => (
      <>
        {number} gælder {dates}. Det, du booker for andre datoer eller et andet sted, er en booking for sig.
      </>
    ),
    see: 'Se, hvad der er ledigt da',
    stop: 'Tilføj ikke mere',
  },
  who: (number) => `Som i ${number}. Er noget forkert? Sig det til os på den bookings side.`,
  withDates: (others) => (
    <>Kun denne booking får andre datoer. Disse hører til den og beholder deres: {others}.</>
  ),
  withCancel: (others) => <>Kun denne booking afbestilles. Disse hører til den og gælder stadig: {others}.</>,
  dates: 'datoerne',
  cancel: 'afbestil den',
}
