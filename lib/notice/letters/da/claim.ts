import type { ClaimWords } from '@/lib/notice/letters/words'

/** Letters about a claim for damage, in Danish. */
export const claim: ClaimWords = {
  papers: { ESTIMATE: 'overslag', INVOICE: 'værkstedsregning' },
  inAll: 'I alt',
  opened: {
    subject: (number, day) => `Skade i booking ${number}: svar senest ${day}`,
    preview: (amount) => `${amount}, post for post. Intet er trukket for det.`,
    title: (amount) => `Vi mener, at du hæfter for ${amount}`,
    what: 'Udstyr fra din leje kom tilbage beskadiget eller ufuldstændigt. Nedenfor står, hvad det gælder, og hvor meget.',
    first: 'Intet er trukket for det: først vil vi høre dig.',
    photos: (count) =>
      `${count === 1 ? 'Billedet af det ligger' : `De ${count} billeder af det ligger`} på siden bag knappen med alle papirer.`,
    button: 'Se på det, og svar',
    until: (time) => `Du kan svare til ${time}`,
    how: 'Accepter det, accepter noget af det, eller gør indsigelse, og tilføj gerne dine egne billeder. Derefter afgør et menneske det, post for post, og skriver til dig hvorfor.',
    silence: 'Hører vi ikke fra dig inden da, afgør vi det ud fra det, vi har.',
    lapses: (day) => `Det, der ikke er afgjort senest ${day}, bliver ikke længere opkrævet.`,
    byLink: (most) => `Det, der afgøres, beder vi om via et link: højst ${most}.`,
    both: (fromDeposit, byLink) =>
      `Op til ${fromDeposit} kan komme fra dit depositum; for det, der ligger over, højst ${byLink}, får du et link til at betale.`,
    fromDeposit: (most) => `Det, der afgøres, kommer fra dit depositum: højst ${most}.`,
  },
  reminder: {
    subject: (number, day) => `Booking ${number}: du kan svare til ${day}`,
    preview: (amount) => `${amount} for skade. Vi har ikke hørt fra dig endnu.`,
    title: 'Vi vil gerne høre fra dig',
    wrote: (day, amount) =>
      `${day} skrev vi til dig, at udstyr fra din leje kom tilbage beskadiget eller ufuldstændigt, og at vi mener, du hæfter for ${amount}.`,
    can: (until) =>
      `Du kan acceptere det, acceptere noget af det eller gøre indsigelse til ${until}. Derefter afgør vi det ud fra det, vi har.`,
    same: 'Det, vi beder om, er det samme, om du svarer i dag eller på den sidste dag.',
  },
  decided: {
    subjectNothing: (number) => `Afgjort: vi beder ikke om noget for booking ${number}`,
    subject: (amount, number) => `Afgjort: ${amount} for skade i booking ${number}`,
    nothing: 'Du skylder ikke noget for det.',
    preview: (claimed) => `Vi havde bedt om ${claimed}.`,
    title: (amount) => `Du hæfter for ${amount}`,
    answered: 'Vi har læst det, du skrev, og set på det hele igen.',
    unanswered:
      'Tiden til at svare er gået, og vi har ikke hørt fra dig, så vi afgjorde det ud fra det, vi har.',
    why: 'Hvorfor',
    of: (amount, claimed) => `${amount}, af ${claimed}`,
    collected:
      'Det trækkes fra dit depositum, så langt det rækker, og du får en kvittering; for det, der ligger over, får du et link til at betale.',
    button: 'Åbn afgørelsen',
    disagree:
      'Er du stadig ikke enig? Svar på denne mail. Det, der blev taget med urette, betales tilbage, og du er fri til at gå til din bank eller til et forbrugerklagenævn.',
  },
  ended: {
    subject: (number) => `Vi beder ikke om mere for booking ${number}`,
    title: 'Vi lader det ligge',
    withdrawn: (amount) => `Vi havde bedt om ${amount} for skade og har trukket det tilbage.`,
    lapsed: (amount) =>
      `Vi havde bedt om ${amount} for skade og har ikke afgjort det i tide. Derfor er det forbi.`,
    rest: (amount) =>
      `Vi havde sendt dig et link til at betale ${amount} for skade og beder ikke længere om det. Linket er afsluttet.`,
    oweNoMore: 'Du skylder ikke mere for det.',
    again: 'Se på det igen',
    owe: 'Du skylder ikke noget for det.',
    taken:
      'Det, vi havde trukket for det fra dit depositum, går tilbage til dig; du får et brev, når det sker.',
  },
}
