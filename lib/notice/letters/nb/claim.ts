import type { ClaimWords } from '@/lib/notice/letters/words'

/** Letters about a claim for damage, in Norwegian. */
export const claim: ClaimWords = {
  papers: { ESTIMATE: 'overslag', INVOICE: 'verkstedregning' },
  inAll: 'I alt',
  opened: {
    subject: (number, day) => `Skade i bestilling ${number}: svar innen ${day}`,
    preview: (amount) => `${amount}, post for post. Ingenting er trukket for det.`,
    title: (amount) => `Vi mener at du svarer for ${amount}`,
    what: 'Utstyr fra leien din kom tilbake skadet eller ufullstendig. Nedenfor står hva det gjelder, og hvor mye.',
    first: 'Ingenting er trukket for det: først vil vi høre fra deg.',
    photos: (count) =>
      `${count === 1 ? 'Bildet av det ligger' : `De ${count} bildene av det ligger`} på siden bak knappen, sammen med alle papirene.`,
    button: 'Se på det og svar',
    until: (time) => `Du kan svare til ${time}`,
    how: 'Godta det, godta noe av det eller si imot, og legg gjerne ved egne bilder. Etter det avgjør et menneske, post for post, og skriver til deg hvorfor.',
    silence: 'Hører vi ikke fra deg innen da, avgjør vi ut fra det vi har.',
    lapses: (day) => `Det som ikke er avgjort innen ${day}, kreves ikke lenger inn.`,
    byLink: (most) => `Det som blir avgjort, ber vi om med en lenke: høyst ${most}.`,
    both: (fromDeposit, byLink) =>
      `Opptil ${fromDeposit} kan komme fra depositumet ditt; for det som er over, høyst ${byLink}, får du en lenke å betale med.`,
    fromDeposit: (most) => `Det som blir avgjort, kommer fra depositumet ditt: høyst ${most}.`,
  },
  reminder: {
    subject: (number, day) => `Bestilling ${number}: du kan svare til ${day}`,
    preview: (amount) => `${amount} for skade. Vi har ikke hørt fra deg ennå.`,
    title: 'Vi vil gjerne høre fra deg',
    wrote: (day, amount) =>
      `${day} skrev vi til deg at utstyr fra leien din kom tilbake skadet eller ufullstendig, og at vi mener du svarer for ${amount}.`,
    can: (until) =>
      `Du kan godta det, godta noe av det eller si imot til ${until}. Etter det avgjør vi ut fra det vi har.`,
    same: 'Det vi ber om, blir det samme om du svarer i dag eller på den siste dagen.',
  },
  decided: {
    subjectNothing: (number) => `Avgjort: vi ber ikke om noe for bestilling ${number}`,
    subject: (amount, number) => `Avgjort: ${amount} for skade i bestilling ${number}`,
    nothing: 'Du skylder ingenting for det.',
    preview: (claimed) => `Vi hadde bedt om ${claimed}.`,
    title: (amount) => `Du svarer for ${amount}`,
    answered: 'Vi har lest det du skrev, og sett på alt en gang til.',
    unanswered: 'Fristen for å svare er ute, og vi har ikke hørt fra deg, så vi avgjorde ut fra det vi har.',
    why: 'Hvorfor',
    of: (amount, claimed) => `${amount}, av ${claimed}`,
    collected:
      'Det trekkes fra depositumet så langt det rekker, og du får en kvittering; for det som er over, får du en lenke å betale med.',
    button: 'Åpne avgjørelsen',
    disagree:
      'Er du fortsatt ikke enig? Svar på denne e-posten. Det som ble tatt urettmessig, betales tilbake, og du står fritt til å gå til banken din eller til Forbrukerrådet.',
  },
  ended: {
    subject: (number) => `Vi ber ikke om mer for bestilling ${number}`,
    title: 'Vi lar det ligge',
    withdrawn: (amount) => `Vi hadde bedt om ${amount} for skade, og har trukket det tilbake.`,
    lapsed: (amount) =>
      `Vi hadde bedt om ${amount} for skade og har ikke avgjort det i tide. Derfor er det over.`,
    rest: (amount) =>
      `Vi hadde sendt deg en lenke for å betale ${amount} for skade, og ber ikke lenger om det. Lenken er avsluttet.`,
    oweNoMore: 'Du skylder ikke mer for det.',
    again: 'Se på det igjen',
    owe: 'Du skylder ingenting for det.',
    taken: 'Det vi hadde trukket for det fra depositumet, går tilbake til deg; du får et brev når det skjer.',
  },
}
