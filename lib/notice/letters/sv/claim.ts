import type { ClaimWords } from '@/lib/notice/letters/words'

/** Letters about a claim for damage, in Swedish. */
export const claim: ClaimWords = {
  papers: { ESTIMATE: 'kostnadsförslag', INVOICE: 'verkstadsräkning' },
  inAll: 'Totalt',
  opened: {
    subject: (number, day) => `Skada i bokning ${number}: svara senast ${day}`,
    preview: (amount) => `${amount}, post för post. Inget har dragits för det.`,
    title: (amount) => `Vi menar att du svarar för ${amount}`,
    what: 'Utrustning från din hyra kom tillbaka skadad eller ofullständig. Nedan står vad det gäller och hur mycket.',
    first: 'Inget har dragits för det: först vill vi höra dig.',
    photos: (count) =>
      `${count === 1 ? 'Bilden av det finns' : `De ${count} bilderna av det finns`} på sidan bakom knappen, med alla papper.`,
    button: 'Se på det och svara',
    until: (time) => `Du kan svara till ${time}`,
    how: 'Godta det, godta en del av det eller invänd, och lägg gärna till egna bilder. Därefter avgör en människa, post för post, och skriver till dig varför.',
    silence: 'Hör vi inget från dig till dess avgör vi utifrån det vi har.',
    lapses: (day) => `Det som inte har avgjorts senast ${day} krävs inte längre in.`,
    byLink: (most) => `Det som avgörs ber vi om via en länk: högst ${most}.`,
    both: (fromDeposit, byLink) =>
      `Upp till ${fromDeposit} kan tas från din deposition; för det som överstiger den, högst ${byLink}, får du en länk att betala med.`,
    fromDeposit: (most) => `Det som avgörs tas från din deposition: högst ${most}.`,
  },
  reminder: {
    subject: (number, day) => `Bokning ${number}: du kan svara till ${day}`,
    preview: (amount) => `${amount} för skada. Vi har inte hört från dig än.`,
    title: 'Vi vill gärna höra från dig',
    wrote: (day, amount) =>
      `${day} skrev vi till dig att utrustning från din hyra kom tillbaka skadad eller ofullständig, och att vi menar att du svarar för ${amount}.`,
    can: (until) =>
      `Du kan godta det, godta en del av det eller invända till ${until}. Därefter avgör vi utifrån det vi har.`,
    same: 'Det vi begär blir detsamma om du svarar i dag eller den sista dagen.',
  },
  decided: {
    subjectNothing: (number) => `Avgjort: vi begär inget för bokning ${number}`,
    subject: (amount, number) => `Avgjort: ${amount} för skada i bokning ${number}`,
    nothing: 'Du är inte skyldig något för det.',
    preview: (claimed) => `Vi hade begärt ${claimed}.`,
    title: (amount) => `Du svarar för ${amount}`,
    answered: 'Vi har läst det du skrev och sett på alltihop en gång till.',
    unanswered: 'Tiden att svara är ute och vi har inte hört från dig, så vi avgjorde utifrån det vi har.',
    why: 'Varför',
    of: (amount, claimed) => `${amount}, av ${claimed}`,
    collected:
      'Det dras från din deposition så långt den räcker, och du får ett kvitto; för det som överstiger den får du en länk att betala med.',
    button: 'Öppna avgörandet',
    disagree:
      'Håller du fortfarande inte med? Svara på det här mejlet. Det som togs felaktigt betalas tillbaka, och du kan alltid vända dig till din bank eller till en konsumentnämnd.',
  },
  ended: {
    subject: (number) => `Vi begär inget mer för bokning ${number}`,
    title: 'Vi låter det vara',
    withdrawn: (amount) => `Vi hade begärt ${amount} för skada, och har tagit tillbaka det.`,
    lapsed: (amount) =>
      `Vi hade begärt ${amount} för skada och har inte avgjort det i tid. Därför är det över.`,
    rest: (amount) =>
      `Vi hade skickat dig en länk för att betala ${amount} för skada, och begär det inte längre. Länken är avslutad.`,
    oweNoMore: 'Du är inte skyldig något mer för det.',
    again: 'Se på det igen',
    owe: 'Du är inte skyldig något för det.',
    taken:
      'Det vi hade dragit för det från din deposition går tillbaka till dig; du får ett brev när det sker.',
  },
}
