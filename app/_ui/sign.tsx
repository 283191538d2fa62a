/** The few icons that forms and notices need in the browser, which need not load the others for that. */
export const SIGNS = {
  check: 'm5 12.5 4.5 4.5L19 7.5',
  cross: 'm6 6 12 12M18 6 6 18',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Zm0-9.5v5.5M12 7.6v.1',
  minus: 'M5 12h14',
  plus: 'M12 5v14m-7-7h14',
  warning: 'M12 4 2.8 19.5h18.4zm0 6v4.5m0 2.4v.1',
} as const

export type SignName = keyof typeof SIGNS

export const Sign = ({ name, ...look }: { name: SignName; size?: number; className?: string }) => (
  <Drawn path={SIGNS[name]} {...look} />
)

type DrawnProps = { path: string; size?: number; className?: string }

export function Drawn({ path, size = 20, className }: DrawnProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className ?? 'flex-none'}
    >
      <path d={path} />
    </svg>
  )
}
