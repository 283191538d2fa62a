import { TextInput } from '@/app/_ui/text-input'

type Typed = { name: string; email: string; phone: string }

type Props = {
  typed: Typed
  errors: Partial<Typed>
  hints: { email?: string; phone: string }
}

/** Name, e-mail address and phone number of whoever rents, as a colleague types them: never what a browser remembers of another renter. */
export const ContactFields = ({ typed, errors, hints }: Props) => (
  <>
    <TextInput
      label="Name"
      name="name"
      autoComplete="off"
      required
      defaultValue={typed.name}
      error={errors.name}
    />
    <TextInput
      label="E-mail"
      hint={hints.email}
      name="email"
      type="email"
      autoComplete="off"
      required
      defaultValue={typed.email}
      error={errors.email}
    />
    <TextInput
      label="Phone"
      hint={hints.phone}
      name="phone"
      type="tel"
      autoComplete="off"
      required
      defaultValue={typed.phone}
      error={errors.phone}
    />
  </>
)
