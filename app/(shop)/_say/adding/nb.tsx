import type { AddingWords } from './en'

/** Utstyr som legges til en bestilling. */
export const nb: AddingWords = {
  title: 'Hører sammen',
  add: 'Legg til utstyr',
  addTo: (number) => `Legg til utstyr i ${number}`,
  own: 'Det du legger til, gjelder samme sted og samme datoer. Det har sin egen pris, sitt eget depositum, sin egen betaling og kvittering, og avbestilles for seg.',
  unpaid: 'De nye datoene er ikke betalt ennå. Så snart de er det, kan du legge til utstyr her.',
  isAdded: (first) => <>Dette er lagt til {first}.</>,
  sums: (rent, deposit) => (
    <>
      Leie {rent}, depositum {deposit}
    </>
  ),
  banner: {
    to: (number) => `Du legger til i ${number}`,
    other: (number) => `Legges ikke til i ${number}`,
    same: 'Det du bestiller for dette stedet og disse datoene, hører til den. Med andre er det en egen bestilling.',
    byItself: (number, dates) => (
      <>
        {number} gjelder {dates}. Det du bestiller for andre datoer eller et annet sted, er en egen
        bestilling.
      </>
    ),
    see: 'Se hva som er ledig da',
    stop: 'Ikke legg til mer',
  },
  who: (number) => `Som i ${number}. Er noe galt? Si fra på siden til den bestillingen.`,
  withDates: (others) => (
    <>Bare denne bestillingen får andre datoer. Disse hører til den og beholder sine: {others}.</>
  ),
  withCancel: (others) => (
    <>Bare denne bestillingen avbestilles. Disse hører til den og gjelder fortsatt: {others}.</>
  ),
  dates: 'datoene',
  cancel: 'avbestill den',
}
