import type { ReactNode } from 'react'
import type { Language } from '@/lib/language'

type N = ReactNode

/** What cancelling does with the money: said to the renter in their language, and to staff in English. */
type CancelWords = {
  nothing: string
  paidBack: string
  stays: string
  kept: string
  depositBack: string
  wayBackRenter: string
  wayBackStaff: string
  noneBack: string
  otherwise: (amount: N, why: string) => N
  released: (amount: N) => N
  lapses: (amount: N, day: N | null) => N
  whole: string
  step: (until: N, percent: number) => N
  after: string
  never: string
}

export const CANCEL_WORDS: Record<Language, CancelWords> = {
  en: {
    nothing: 'Nothing has been taken, so nothing has to go back.',
    paidBack: 'Rent paid back',
    stays: 'Rent that stays with us',
    kept: 'Rent kept',
    depositBack: 'Deposit paid back',
    wayBackRenter: 'It goes back the way you paid; banks need a few days to show it.',
    wayBackStaff: 'It goes back the way the renter paid; banks need a few days to show it.',
    noneBack: 'By the terms that were accepted nothing of the rent goes back at this point.',
    otherwise: (amount, why) => (
      <>
        {amount} cannot go back the way it came: {why}. It is paid back in another way.
      </>
    ),
    released: (amount) => <>The deposit of {amount} is let go; it was never taken.</>,
    lapses: (amount, day) => (
      <>
        Of the deposit of {amount} nothing was taken, and nothing will be: it lapses by itself
        {day && <>, on {day} at the latest</>}.
      </>
    ),
    whole: 'The deposit goes back whole.',
    step: (until, percent) => (
      <>
        Until {until}: {percent} % of the rent back
      </>
    ),
    after: 'After that: nothing back',
    never: 'Nothing of the rent goes back for cancelling.',
  },
  nb: {
    nothing: 'Ingenting er trukket, så ingenting skal tilbake.',
    paidBack: 'Leie som betales tilbake',
    stays: 'Leie som blir hos oss',
    kept: 'Leie som beholdes',
    depositBack: 'Depositum som betales tilbake',
    wayBackRenter: 'Det går tilbake slik du betalte; banker trenger noen dager før de viser det.',
    wayBackStaff: 'Det går tilbake slik leietakeren betalte; banker trenger noen dager før de viser det.',
    noneBack: 'Etter vilkårene som ble godtatt, går ingenting av leien tilbake på dette tidspunktet.',
    otherwise: (amount, why) => (
      <>
        {amount} kan ikke gå tilbake slik det kom: {why}. Det betales tilbake på en annen måte.
      </>
    ),
    released: (amount) => <>Depositumet på {amount} blir frigitt; det ble aldri tatt.</>,
    lapses: (amount, day) => (
      <>
        Av depositumet på {amount} ble ingenting tatt, og ingenting blir det: det faller bort av seg selv
        {day && <>, senest {day}</>}.
      </>
    ),
    whole: 'Depositumet går tilbake i sin helhet.',
    step: (until, percent) => (
      <>
        Til {until}: {percent} % av leien tilbake
      </>
    ),
    after: 'Etter det: ingenting tilbake',
    never: 'Ingenting av leien går tilbake ved avbestilling.',
  },
  sv: {
    nothing: 'Inget har dragits, så inget behöver gå tillbaka.',
    paidBack: 'Hyra som betalas tillbaka',
    stays: 'Hyra som stannar hos oss',
    kept: 'Hyra som behålls',
    depositBack: 'Deposition som betalas tillbaka',
    wayBackRenter: 'Det går tillbaka så som du betalade; banker behöver några dagar för att visa det.',
    wayBackStaff:
      'Det går tillbaka så som hyrestagaren betalade; banker behöver några dagar för att visa det.',
    noneBack: 'Enligt villkoren som godtogs går inget av hyran tillbaka så här sent.',
    otherwise: (amount, why) => (
      <>
        {amount} kan inte gå tillbaka så som det kom: {why}. Det betalas tillbaka på ett annat sätt.
      </>
    ),
    released: (amount) => <>Depositionen på {amount} släpps; den togs aldrig.</>,
    lapses: (amount, day) => (
      <>
        Av depositionen på {amount} togs inget, och inget kommer att tas: den upphör av sig själv
        {day && <>, senast {day}</>}.
      </>
    ),
    whole: 'Depositionen går tillbaka i sin helhet.',
    step: (until, percent) => (
      <>
        Till {until}: {percent} % av hyran tillbaka
      </>
    ),
    after: 'Efter det: inget tillbaka',
    never: 'Inget av hyran går tillbaka vid avbokning.',
  },
  da: {
    nothing: 'Intet er trukket, så intet skal tilbage.',
    paidBack: 'Leje, der betales tilbage',
    stays: 'Leje, der bliver hos os',
    kept: 'Leje, der beholdes',
    depositBack: 'Depositum, der betales tilbage',
    wayBackRenter: 'Det går tilbage, som du betalte; banker skal bruge nogle dage på at vise det.',
    wayBackStaff: 'Det går tilbage, som lejeren betalte; banker skal bruge nogle dage på at vise det.',
    noneBack: 'Efter de vilkår, der blev accepteret, går intet af lejen tilbage på dette tidspunkt.',
    otherwise: (amount, why) => (
      <>
        {amount} kan ikke gå tilbage, som det kom: {why}. Det betales tilbage på en anden måde.
      </>
    ),
    released: (amount) => <>Depositummet på {amount} frigives; det blev aldrig taget.</>,
    lapses: (amount, day) => (
      <>
        Af depositummet på {amount} blev intet taget, og intet bliver det: det bortfalder af sig selv
        {day && <>, senest {day}</>}.
      </>
    ),
    whole: 'Depositummet går helt tilbage.',
    step: (until, percent) => (
      <>
        Til {until}: {percent} % af lejen tilbage
      </>
    ),
    after: 'Derefter: intet tilbage',
    never: 'Intet af lejen går tilbage ved afbestilling.',
  },
}
