import NextLink from 'next/link'
import type { ComponentProps } from 'react'

type LinkProps = Omit<ComponentProps<typeof NextLink>, 'prefetch'>

/**
 * A link within the site. Nothing is fetched before somebody follows it: each page is made for whoever asks, so that what
 * Next would fetch ahead is only the outline of its route, with a request for every link in sight.
 */
export function Link(props: LinkProps) {
  return <NextLink {...props} prefetch={false} />
}
