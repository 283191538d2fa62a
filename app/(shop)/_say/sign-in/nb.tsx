import type { SignInWords } from './en'

export const nb: SignInWords = {
  title: 'Se bestillingene dine',
  lead: 'Ikke noe passord å huske: vi sender en lenke til e-postadressen din.',
  hurry:
    'Har du dårlig tid? Lenken i bekreftelsen på e-post åpner den bestillingen uten innlogging. Hvis du arbeider her,',
  password: 'logg inn med passordet ditt',
  sentTitle: 'Se i innboksen',
  sent: (email) => (
    <>
      Vi har sendt en lenke til {email}. Den virker én gang, i 15 minutter. Ligger det ingenting der? Se i
      søppelposten, eller send den på nytt.
    </>
  ),
  email: 'E-postadresse',
  emailHint: 'Den du bestiller med.',
  sending: 'Sender …',
  again: 'Send den på nytt',
  send: 'Send meg en lenke',
  wrongEmail: 'Skriv hele e-postadressen din, som kari@example.no.',
  signOut: 'Logg ut',
  signingOut: 'Logger ut …',
}
