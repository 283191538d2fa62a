import type { Around } from '@/lib/notice/letters/words'

/** What stands around every letter, in Norwegian. */
export const around: Around = {
  frame: {
    greeting: (renter) => `Hei ${renter},`,
    contact: {
      title: 'Spørsmål? Et menneske svarer.',
      booking: (number) =>
        `Svar på denne e-posten, eller ta kontakt her. Bestillingsnummeret ditt er ${number}.`,
      signIn: 'Svar på denne e-posten, eller ta kontakt her.',
    },
    rehearsal: 'Sandbox: dette er en øvelse, ingen penger flyttes på ordentlig.',
    why: (number) => `Du får dette brevet på grunn av bestilling ${number}.`,
    whySignIn: 'Du får dette brevet fordi noen ba om å logge inn med adressen din.',
  },
  open: 'Åpne bestillingen',
  fromStaff: 'Fra oss i butikken',
  attached: (receipt) => `${receipt} (vedlagt)`,
  receiptAttached: (receipt) => `Kvittering ${receipt} er vedlagt.`,
  labels: {
    booking: 'Bestilling',
    gear: 'Utstyr',
    rented: 'Leid',
    reason: 'Grunn',
    amount: 'Beløp',
    receipt: 'Kvittering',
    rentReceipt: 'Kvittering for leien',
    deposit: 'Depositum',
    paidBack: 'Betalt tilbake',
    to: 'Til',
  },
  reasons: {
    DAMAGE: 'Skade på utstyret',
    DELAY: 'For sen innlevering',
    CHANGED_DATES: 'Andre datoer',
    OTHER: 'Noe annet',
  },
  objection: {
    title: 'Hvis du ikke er enig',
    how: 'Fortell oss hvorfor: svar på denne e-posten, eller bruk kontaktene nedenfor. Et menneske ser på det en gang til, med alt som ble notert om leien, og svarer deg skriftlig.',
    back: 'Det som ble tatt urettmessig, betales tilbake.',
  },
  signIn: {
    subject: (brand) => `Logg inn hos ${brand}`,
    preview: (minutes) => `Lenken virker én gang, innen ${minutes} minutter.`,
    title: 'Lenken din for å logge inn',
    open: (minutes) =>
      `Åpne lenken innen ${minutes} minutter for å se bestillingene og kvitteringene dine. Den virker én gang.`,
    button: 'Logg inn',
    notYou:
      'Hvis du ikke ba om den, trenger du ikke gjøre noe: ingen kan logge inn uten denne e-posten, og lenken slutter snart å virke.',
    keep: 'Ikke gi den videre.',
  },
}
