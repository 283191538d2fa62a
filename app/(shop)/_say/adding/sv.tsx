import type { AddingWords } from './en'

/** Utrustning som läggs till en bokning. */
export const sv: AddingWords = {
  title: 'Hör ihop',
  add: 'Lägg till utrustning',
  addTo: (number) => `Lägg till utrustning i ${number}`,
  own: 'Det du lägger till gäller samma plats och samma datum. Det har sitt eget pris, sin egen deposition, sin egen betalning och sitt eget kvitto, och avbokas för sig.',
  unpaid: 'De nya datumen är inte betalda än. Så snart de är det kan du lägga till utrustning här.',
  isAdded: (first) => <>Det här är tillagt till {first}.</>,
  sums: (rent, deposit) => (
    <>
      Hyra {rent}, deposition {deposit}
    </>
  ),
  banner: {
    to: (number) => `Du lägger till i ${number}`,
    other: (number) => `Läggs inte till i ${number}`,
    same: 'Det du bokar för den här platsen och de här datumen hör till den. Med andra är det en egen bokning.',
    byItself: (number, dates) => (
      <>
        {number} gäller {dates}. Det du bokar för andra datum eller en annan plats är en egen bokning.
      </>
    ),
    see: 'Se vad som är ledigt då',
    stop: 'Sluta lägga till',
  },
  who: (number) => `Som i ${number}. Är något fel? Säg till på den bokningens sida.`,
  withDates: (others) => (
    <>Bara den här bokningen får andra datum. De här hör till den och behåller sina: {others}.</>
  ),
  withCancel: (others) => (
    <>Bara den här bokningen avbokas. De här hör till den och gäller fortfarande: {others}.</>
  ),
  dates: 'datumen',
  cancel: 'avboka den',
}
