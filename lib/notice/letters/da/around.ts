import type { Around } from '@/lib/notice/letters/words'

/** What stands around every letter, in Danish. */
export const around: Around = {
  frame: {
    greeting: (renter) => `Hej ${renter}`,
    contact: {
      title: 'Spørgsmål? Et menneske svarer.',
      booking: (number) => `Svar på denne mail, eller kontakt os her. Dit bookingnummer er ${number}.`,
      signIn: 'Svar på denne mail, eller kontakt os her.',
    },
    rehearsal: 'Sandbox: det her er en øvelse, ingen rigtige penge flyttes.',
    why: (number) => `Du får dette brev på grund af booking ${number}.`,
    whySignIn: 'Du får dette brev, fordi nogen bad om at logge ind med din adresse.',
  },
  open: 'Åbn din booking',
  fromStaff: 'Fra os i butikken',
  attached: (receipt) => `${receipt} (vedhæftet)`,
  receiptAttached: (receipt) => `Kvittering ${receipt} er vedhæftet.`,
  labels: {
    booking: 'Booking',
    gear: 'Udstyr',
    rented: 'Lejet',
    reason: 'Årsag',
    amount: 'Beløb',
    receipt: 'Kvittering',
    rentReceipt: 'Kvittering for lejen',
    deposit: 'Depositum',
    paidBack: 'Betalt tilbage',
    to: 'Til',
  },
  reasons: {
    DAMAGE: 'Skade på udstyret',
    DELAY: 'For sen aflevering',
    CHANGED_DATES: 'Andre datoer',
    OTHER: 'Noget andet',
  },
  objection: {
    title: 'Hvis du ikke er enig',
    how: 'Fortæl os hvorfor: svar på denne mail, eller brug kontakterne nedenfor. Et menneske ser på det igen med alt, hvad der er noteret om din leje, og svarer dig skriftligt.',
    back: 'Det, der blev taget med urette, betales tilbage.',
  },
  signIn: {
    subject: (brand) => `Log ind hos ${brand}`,
    preview: (minutes) => `Linket virker én gang inden for ${minutes} minutter.`,
    title: 'Dit link til at logge ind',
    open: (minutes) =>
      `Åbn linket inden for ${minutes} minutter for at se dine bookinger og kvitteringer. Det virker én gang.`,
    button: 'Log ind',
    notYou:
      'Hvis du ikke bad om det, skal du ikke gøre noget: ingen kan logge ind uden denne mail, og linket holder snart op med at virke.',
    keep: 'Giv det ikke videre.',
  },
}
