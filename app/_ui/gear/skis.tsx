import type { ReactNode } from 'react'
import { accent, paper, Snow, snow, Thin, warm } from './strokes'

const Lean = ({ by, x, children }: { by: number; x: number; children: ReactNode }) => (
  <g transform={`translate(${x} 154) rotate(${by})`}>{children}</g>
)

const Pole = ({ height, basket = 6 }: { height: number; basket?: number }) => (
  <g>
    <path d={`M0 4V${-height}`} strokeWidth={2.5} />
    <path d={`M0 ${-height}v16`} strokeWidth={6} />
    <path d={`M0 ${-height + 2}c10 2 10 14 2 16`} strokeWidth={2} stroke={warm} />
    <path d={`M${-basket} -8h${basket * 2}`} strokeWidth={3} />
  </g>
)

const Peak = () => (
  <g stroke="none" fill={accent} fillOpacity={0.35}>
    <path d="M10 150L74 62L96 92L136 38L232 150z" />
    <path d="M136 38L118 62l10 6 8 -8 9 10 8 -8z" fill={snow} fillOpacity={1} />
  </g>
)

const Spruces = () => (
  <g stroke="none" fill={accent} fillOpacity={0.4}>
    <path d="M40 64l-20 34h9l-15 26h10l-12 26h56l-12 -26h10l-15 -26h9zM204 50l-22 38h9l-16 30h10l-14 32h66l-14 -32h10l-16 -30h9z" />
  </g>
)

export const AlpineSki = () => (
  <g>
    <Peak />
    <Lean by={-34} x={132}>
      <Pole height={118} />
    </Lean>
    <Lean by={34} x={108}>
      <Pole height={118} />
    </Lean>
    {[-4, 4].map((by) => (
      <Lean key={by} by={by} x={120 + by * 3}>
        <path d="M-9 0L-6.5 -64L-10 -122C-9 -138 9 -138 10 -122L6.5 -64L9 0z" fill={accent} strokeWidth={3} />
        <path d="M-7.5 -104l16 -8M-7 -96l15 -8" stroke={warm} strokeWidth={4} />
        <path d="M-7.5 -78h15v14h-15zM-7.5 -48h15v18h-15z" fill="currentColor" strokeWidth={2} />
        <path d="M0 -44v8" stroke={warm} strokeWidth={4} />
      </Lean>
    ))}
    <Snow />
  </g>
)

export const TouringSki = () => (
  <g>
    <Peak />
    <path
      d="M60 142c16 -18 34 -16 48 -34s16 -22 30 -38"
      stroke={snow}
      strokeWidth={3}
      strokeDasharray="7 5"
    />
    <Lean by={-22} x={92}>
      <Pole height={122} basket={10} />
    </Lean>
    <Lean by={24} x={158}>
      <Pole height={122} basket={10} />
    </Lean>
    <Lean by={-5} x={102}>
      <path
        d="M-10 0L-7.5 -64L-11 -124C-10 -141 10 -141 11 -124L7.5 -64L10 0z"
        fill={accent}
        strokeWidth={3}
      />
      <path d="M-6 -74h12M-6 -78v8m12 -8v8" strokeWidth={3} />
      <path d="M-6 -46h12v14h-12z" fill="currentColor" strokeWidth={2} />
      <path d="M-8 -106h16" stroke={warm} strokeWidth={5} />
    </Lean>
    <Lean by={7} x={150}>
      <path
        d="M-10 0L-7.5 -64L-11 -124C-10 -141 10 -141 11 -124L7.5 -64L10 0z"
        fill={paper}
        strokeWidth={3}
      />
      <path d="M0 -130V-52C2 -30 26 -20 31 -33C34 -44 22 -48 19 -39" fill="none" strokeWidth={8} />
      <path
        d="M0 -130V-52C2 -30 26 -20 31 -33C34 -44 22 -48 19 -39"
        fill="none"
        stroke={warm}
        strokeWidth={4.5}
      />
    </Lean>
    <Snow />
  </g>
)

export const CrossCountrySki = () => (
  <g>
    <Spruces />
    <Lean by={-24} x={130}>
      <Pole height={134} basket={4} />
    </Lean>
    <Lean by={24} x={110}>
      <Pole height={134} basket={4} />
    </Lean>
    {[-2.5, 2.5].map((by) => (
      <Lean key={by} by={by} x={120 + by * 4}>
        <path
          d="M-5 0L-4.5 -120C-4.5 -132 -2 -142 0 -146C2 -142 4.5 -132 4.5 -120L5 0z"
          fill={accent}
          strokeWidth={2.5}
        />
        <path d="M-4.5 -110h9v22h-9z" fill={warm} stroke="none" />
        <path d="M-4 -74h8v26h-8z" fill="currentColor" strokeWidth={1.5} />
        <path d="M0 -70v18" stroke={paper} strokeWidth={2} />
      </Lean>
    ))}
    <Snow />
  </g>
)

export const Snowboard = () => (
  <g>
    <Peak />
    <Lean by={12} x={110}>
      <path
        d="M-22 -6C-17 -40 -17 -92 -22 -116C-22 -150 22 -150 22 -116C17 -92 17 -40 22 -6C22 12 -22 12 -22 -6z"
        fill={accent}
        strokeWidth={3.5}
      />
      <path d="M-19 -30L19 -62M-18 -48L18 -80" stroke={warm} strokeWidth={6} />
      {[-104, -34].map((y) => (
        <g key={y} transform={`rotate(${y < -60 ? -14 : 10} 0 ${y})`}>
          <path d={`M-25 ${y - 9}h50v18h-50z`} fill={paper} strokeWidth={3} />
          <path d={`M-9 ${y - 12}v24m18 -24v24`} strokeWidth={5} />
        </g>
      ))}
    </Lean>
    <Snow />
  </g>
)

const snowshoe =
  'M-17 -8C-18 -30 -20 -50 -20 -74C-20 -112 20 -112 20 -74C20 -50 18 -30 17 -8C16 8 -16 8 -17 -8z'

export const Snowshoes = () => (
  <g>
    <Spruces />
    {[-9, 9].map((by) => (
      <Lean key={by} by={by} x={120 + by * 3}>
        <path d={snowshoe} transform="translate(0 -14)" fill={paper} strokeWidth={4} />
        <g transform="translate(0 -14)">
          <path d="M-19 -62H19M-17 -24H17" strokeWidth={3} />
          <Thin>
            <path d="M-17 -84L14 -64M17 -84L-14 -64M-16 -22L10 1M16 -22L-10 1" />
          </Thin>
          <path d="M-10 -70h20l-3 44h-14z" fill={accent} strokeWidth={3} />
          <path d="M-13 -58h26M-11 -44h22" stroke={warm} strokeWidth={5} />
        </g>
      </Lean>
    ))}
    <Snow />
  </g>
)

export const Pulk = () => (
  <g>
    <Spruces />
    <Snow y={146} />
    <path d="M148 136L226 112M150 142L226 122" strokeWidth={2.5} />
    <path d="M26 118C30 142 44 148 58 148H144C160 148 168 138 172 118z" fill={accent} strokeWidth={3.5} />
    <path d="M40 118C40 84 60 66 92 66C118 66 128 84 132 118z" fill={warm} strokeWidth={3.5} />
    <path d="M64 112C66 92 76 82 94 82C110 82 116 94 118 112z" fill={paper} strokeWidth={2.5} />
    <circle cx={93} cy={100} r={9} fill={paper} strokeWidth={2.5} />
    <path d="M84 98c1 -11 17 -11 18 0z" fill={accent} strokeWidth={2.5} />
    <path d="M22 118H176" strokeWidth={5} />
  </g>
)
