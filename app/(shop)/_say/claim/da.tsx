import type { ClaimWords } from './en'

export const da: ClaimWords = {
  name: 'Skade',
  titles: {
    NOTIFIED: 'Skade: vi har brug for dit svar',
    ACCEPTED: 'Skade: du accepterede',
    OBJECTED: 'Skade: vi ser på din indsigelse',
    UNANSWERED: 'Skade: bliver afgjort',
    DECIDED: 'Skade: afgjort',
    WITHDRAWN: 'Skade: vi lader det ligge',
    LAPSED: 'Skade: forbi',
  },
  asked: (amount, until) => (
    <>
      Vi mener, at du hæfter for {amount}. Intet afgøres, før du har svaret: til {until} kan du acceptere det,
      gøre indsigelse eller acceptere noget af det.
    </>
  ),
  deciding: (amount, day) => (
    <>
      Vi mener, at du hæfter for {amount}. Vi ser på det hele igen og skriver til dig, senest {day}; det, der
      ikke er afgjort inden da, er forbi.
    </>
  ),
  answer: 'Se på det, og svar',
  see: 'Se, hvad det gælder',
  title: 'Skade på udstyret',
  booking: (number) => `Booking ${number}`,
  weAsk: 'Det, vi beder om',
  itWas: 'Det, det gjaldt',
  agreeTitle: 'Hvis du er enig',
  agree:
    'Det trækkes med det samme fra dit depositum, så langt det rækker, og du får en kvittering. For det, der ligger over, får du et link til at betale.',
  accept: (amount) => `Accepter ${amount}`,
  writing: 'Skriver det ned …',
  objectTitle: 'Hvis du ikke er enig, eller ikke i det hele',
  agreeTo: 'Jeg er enig i',
  agreeHint: (amount) => `Af ${amount}. Tomt eller 0: i intet af det.`,
  whyNot: 'Hvorfor ikke det hele',
  say: 'Det, du vil sige',
  sayHint: 'Et menneske læser det, før noget afgøres.',
  photos: 'Dine billeder',
  photosHint: 'Op til fire, for eksempel af, hvordan det var før. De gøres små, før de sendes.',
  sending: 'Sender …',
  send: 'Send indsigelsen',
  back: 'Tilbage til bookingen',
  accepted: 'Du accepterede det',
  answered: 'Det, du svarede',
  yourPhoto: 'Dit billede',
  haveIt: 'Vi har fået det. Et menneske ser på det hele igen og skriver til dig.',
  overTitle: 'Tiden til at gøre indsigelse er gået',
  over: 'Et menneske afgør det ud fra det, vi har, og skriver til dig hvorfor. Er der noget, vi bør vide? Svar på brevet, eller ring til os.',
  thanks: 'Tak. Vi beder ikke om mere for det, end der står nedenfor.',
  ended: 'Sådan gik det',
}
