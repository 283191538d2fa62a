import { CityBike } from './bikes'
import { SeaKayak } from './boats'
import { accent } from './strokes'

const Spruce = ({ x, y, size }: { x: number; y: number; size: number }) => (
  <path
    transform={`translate(${x} ${y}) scale(${size})`}
    d="M0 -100L-17 -64h7L-26 -34h9L-34 0h68L17 -34h9L10 -64h7z"
    fill="var(--scene-deep)"
  />
)

const Boathouse = () => (
  <g transform="translate(398 300)" strokeWidth={2.5}>
    <path d="M0 0h74v42h-74z" fill="var(--gear-warm)" />
    <path d="M-8 2L37 -32L82 2z" fill="var(--scene-deep)" />
    <path d="M22 42v-24h30v24z" fill="var(--scene-deep)" />
    <path d="M-18 42h140M-6 42v14m34 -14v14m34 -14v14m34 -14v14" strokeWidth={3.5} />
  </g>
)

/** A morning on the fjord; at night, in the dark theme, the sun is a moon. */
export const Hero = () => (
  <g stroke="none">
    <path d="M0 0h1440v480H0z" fill="var(--scene-sky)" />
    <circle cx={716} cy={158} r={62} fill="var(--scene-sun)" />
    <path
      d="M0 236L96 172L180 214L292 108L372 176L430 148L560 250L660 292L760 300L872 244L968 158L1032 196L1126 92L1222 188L1310 142L1440 226V330H0z"
      fill="var(--scene-far)"
    />
    <path
      d="M292 108l-38 46 24 -8 16 18 16 -20 28 14zM1126 92l-44 52 26 -8 18 22 18 -26 32 18z"
      fill="var(--scene-glint)"
      fillOpacity={0.75}
    />
    <path
      d="M0 290C120 226 220 214 330 262C440 308 520 318 640 322V350H0zM1440 274C1330 216 1220 208 1110 252C1000 296 930 316 820 322V352H1440z"
      fill="var(--scene-mid)"
    />
    <path d="M0 320H1440V480H0z" fill="var(--scene-water)" />
    <path
      d="M716 330m-58 0h116l-18 14h-80zM690 356h60l-14 12h-34zM700 382h34l-8 9h-18z"
      fill="var(--scene-sun)"
      fillOpacity={0.7}
    />
    <path
      d="M0 316C130 268 300 300 470 342C380 350 160 362 0 366zM1440 306C1300 272 1120 300 960 338C1080 352 1280 360 1440 364z"
      fill="var(--scene-near)"
    />
    <g stroke="var(--scene-glint)" strokeWidth={3} fill="none" strokeLinecap="round">
      <path d="M520 352h64m22 0h26M820 366h72m18 0h24M560 398h48m120 10h80M470 424h34m30 0h60M632 372h20" />
    </g>
    <g stroke="var(--scene-deep)" fill="none" strokeLinecap="round" strokeLinejoin="round">
      <Boathouse />
    </g>
    <g
      transform="translate(560 336) scale(.62)"
      stroke="var(--ink)"
      strokeWidth={3}
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <SeaKayak />
    </g>
    {[
      [40, 336, 0.9],
      [92, 344, 1.25],
      [158, 340, 0.8],
      [214, 348, 1.05],
      [1180, 334, 0.7],
      [1236, 344, 1.1],
      [1302, 342, 0.85],
      [1366, 352, 1.35],
      [1424, 346, 1],
    ].map(([x = 0, y = 0, size = 1]) => (
      <Spruce key={x} x={x} y={y} size={size} />
    ))}
    <path d="M0 404C200 372 420 404 640 440C860 474 1080 418 1440 398V480H0z" fill="var(--scene-shore)" />
    <path
      d="M0 440C240 416 460 452 680 470C900 486 1160 440 1440 436V480H0z"
      fill={accent}
      fillOpacity={0.35}
    />
    <g
      transform="translate(868 232) scale(1.25)"
      stroke="var(--ink)"
      strokeWidth={3}
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <CityBike />
    </g>
  </g>
)
