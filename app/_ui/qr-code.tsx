import { qrCode } from '@/lib/qr-code'

/** A text to be read by a camera, dark on light in any colour scheme, with the clear edge that readers need. `label` says what it leads to. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const code = qrCode(text)
  const size = code.length + 8
  return (
    <svg
      viewBox={`-4 -4 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={className}
    >
      <path d={`M-4-4h${size}v${size}h-${size}z`} fill="#fff" />
      <path d={code.map(pathOf).join('')} fill="#000" />
    </svg>
  )
}

/** One bar for each run of dark modules. */
const pathOf = (row: boolean[], y: number): string =>
  [...row.map(Number).join('').matchAll(/1+/g)]
    .map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('')
