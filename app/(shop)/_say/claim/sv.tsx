import type { ClaimWords } from './en'

export const sv: ClaimWords = {
  name: 'Skada',
  titles: {
    NOTIFIED: 'Skada: vi behöver ditt svar',
    ACCEPTED: 'Skada: du godtog',
    OBJECTED: 'Skada: vi ser på din invändning',
    UNANSWERED: 'Skada: avgörs',
    DECIDED: 'Skada: avgjord',
    WITHDRAWN: 'Skada: vi låter det vara',
    LAPSED: 'Skada: över',
  },
  asked: (amount, until) => (
    <>
      Vi menar att du svarar för {amount}. Inget avgörs innan du har svarat: till {until} kan du godta det,
      invända eller godta en del av det.
    </>
  ),
  deciding: (amount, day) => (
    <>
      Vi menar att du svarar för {amount}. Vi ser på alltihop en gång till och skriver till dig, senast {day}.
      Det som inte har avgjorts till dess är över.
    </>
  ),
  answer: 'Se på det och svara',
  see: 'Se vad det gäller',
  title: 'Skada på utrustningen',
  booking: (number) => `Bokning ${number}`,
  weAsk: 'Det vi begär',
  itWas: 'Det gällde',
  agreeTitle: 'Om du håller med',
  agree:
    'Det dras direkt från din deposition så långt den räcker, och du får ett kvitto. För det som överstiger den får du en länk att betala med.',
  accept: (amount) => `Godta ${amount}`,
  writing: 'Skriver ner det …',
  objectTitle: 'Om du inte håller med, eller inte om allt',
  agreeTo: 'Jag går med på',
  agreeHint: (amount) => `Av ${amount}. Tomt eller 0: på inget av det.`,
  whyNot: 'Varför inte allt',
  say: 'Det du vill säga',
  sayHint: 'En människa läser det innan något avgörs.',
  photos: 'Dina bilder',
  photosHint: 'Upp till fyra, till exempel på hur det var innan. De görs små innan de skickas.',
  sending: 'Skickar …',
  send: 'Skicka invändningen',
  back: 'Tillbaka till bokningen',
  accepted: 'Du godtog det',
  answered: 'Det du svarade',
  yourPhoto: 'Din bild',
  haveIt: 'Vi har fått det. En människa ser på alltihop en gång till och skriver till dig.',
  overTitle: 'Tiden att invända är ute',
  over: 'En människa avgör utifrån det vi har, och skriver till dig varför. Är det något vi borde veta? Svara på brevet, eller ring oss.',
  thanks: 'Tack. Vi begär inte mer för det än vad som står nedan.',
  ended: 'Så gick det',
}
