import { SubmitButton } from '@/app/_ui/submit-button'
import { signOut } from './sign-out'

/** The button that signs out; a form, so that no link anybody visits can do it. */
export const SignOutForm = ({ label = 'Sign out', pending = 'Signing out …' }) => (
  <form action={signOut}>
    <SubmitButton tone="quiet" size="small" pendingLabel={pending}>
      {label}
    </SubmitButton>
  </form>
)
