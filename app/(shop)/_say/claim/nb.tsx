import type { ClaimWords } from './en'

export const nb: ClaimWords = {
  name: 'Skade',
  titles: {
    NOTIFIED: 'Skade: vi trenger svaret ditt',
    ACCEPTED: 'Skade: du godtok',
    OBJECTED: 'Skade: vi ser på det du sa imot',
    UNANSWERED: 'Skade: blir avgjort',
    DECIDED: 'Skade: avgjort',
    WITHDRAWN: 'Skade: vi lar det ligge',
    LAPSED: 'Skade: over',
  },
  asked: (amount, until) => (
    <>
      Vi mener at du svarer for {amount}. Ingenting avgjøres før du har svart: til {until} kan du godta det,
      si imot eller godta noe av det.
    </>
  ),
  deciding: (amount, day) => (
    <>
      Vi mener at du svarer for {amount}. Vi ser på alt en gang til og skriver til deg, senest {day}; det som
      ikke er avgjort innen da, er over.
    </>
  ),
  answer: 'Se på det og svar',
  see: 'Se hva det gjelder',
  title: 'Skade på utstyret',
  booking: (number) => `Bestilling ${number}`,
  weAsk: 'Det vi ber om',
  itWas: 'Det det gjaldt',
  agreeTitle: 'Hvis du er enig',
  agree:
    'Det trekkes med en gang fra depositumet så langt det rekker, og du får en kvittering. For det som er over, får du en lenke å betale med.',
  accept: (amount) => `Godta ${amount}`,
  writing: 'Skriver det ned …',
  objectTitle: 'Hvis du ikke er enig, eller ikke i alt',
  agreeTo: 'Jeg er enig i',
  agreeHint: (amount) => `Av ${amount}. Tomt eller 0: i ingenting av det.`,
  whyNot: 'Hvorfor ikke alt',
  say: 'Det du vil si',
  sayHint: 'Et menneske leser det før noe avgjøres.',
  photos: 'Bildene dine',
  photosHint: 'Opptil fire, for eksempel av hvordan det var før. De gjøres små før de sendes.',
  sending: 'Sender …',
  send: 'Send innsigelsen',
  back: 'Tilbake til bestillingen',
  accepted: 'Du godtok det',
  answered: 'Det du svarte',
  yourPhoto: 'Bildet ditt',
  haveIt: 'Vi har fått det. Et menneske ser på alt en gang til og skriver til deg.',
  overTitle: 'Fristen for å si imot er ute',
  over: 'Et menneske avgjør ut fra det vi har, og skriver til deg hvorfor. Er det noe vi bør vite? Svar på brevet, eller ring oss.',
  thanks: 'Takk. Vi ber ikke om mer for det enn det som står nedenfor.',
  ended: 'Slik gikk det',
}
