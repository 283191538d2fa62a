import type { SignInWords } from './en'

export const da: SignInWords = {
  title: 'Se dine bookinger',
  lead: 'Ingen adgangskode at huske: vi sender et link til din e-mailadresse.',
  hurry: 'Har du travlt? Linket i bekræftelsesmailen åbner den booking uden login. Hvis du arbejder her,',
  password: 'log ind med din adgangskode',
  sentTitle: 'Kig i din indbakke',
  sent: (email) => (
    <>
      Vi har sendt et link til {email}. Det virker én gang i 15 minutter. Er der ikke noget? Kig i uønsket
      mail, eller send det igen.
    </>
  ),
  email: 'E-mailadresse',
  emailHint: 'Den, du booker med.',
  sending: 'Sender …',
  again: 'Send det igen',
  send: 'Send mig et link',
  wrongEmail: 'Skriv hele din e-mailadresse, som kari@example.no.',
  signOut: 'Log ud',
  signingOut: 'Logger ud …',
}
