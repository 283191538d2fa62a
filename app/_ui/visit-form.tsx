import NextForm from 'next/form'
import type { ComponentProps } from 'react'

type VisitFormProps = ComponentProps<typeof NextForm>

/** A form whose answer is a page of the site, with what was chosen in its address. As with `Link`, nothing is fetched ahead. */
export function VisitForm(props: VisitFormProps) {
  return <NextForm {...props} prefetch={false} />
}
