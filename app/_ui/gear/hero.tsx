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
    <path d="M-480 0h2400v480H-480z" fill="var(--scene-sky)" />
    <circle cx={716} cy={226} r={56} fill="var(--scene-sun)" />
    <path
      d="M-480 262L-388 150L-300 204L-190 96L-92 190L0 236L96 172L180 214L292 108L372 176L430 148L560 250L660 292L760 300L872 244L968 158L1032 196L1126 92L1222 188L1310 142L1440 226L1532 168L1640 92L1744 200L1836 138L1920 230V330H-480z"
      fill="var(--scene-far)"
    />
    <path
      d="M-190 96l-40 46 24 -8 16 18 18 -22 26 10zM1640 92l-42 36 22 -2 20 16 18 -22 32 24zM292 108l-38 46 24 -8 16 18 16 -20 28 14zM1126 92l-44 52 26 -8 18 22 18 -26 32 18z"
      fill="var(--scene-glint)"
      fillOpacity={0.75}
    />
    <path
      d="M-480 300C-330 214 -180 226 0 290C120 226 220 214 330 262C440 308 520 318 640 322V350H-480zM1920 300C1800 214 1640 208 1440 274C1330 216 1220 208 1110 252C1000 296 930 316 820 322V352H1920z"
      fill="var(--scene-mid)"
    />
    <path d="M-480 320H1920V480H-480z" fill="var(--scene-water)" />
    <path
      d="M716 330m-58 0h116l-18 14h-80zM690 356h60l-14 12h-34zM700 382h34l-8 9h-18z"
      fill="var(--scene-sun)"
      fillOpacity={0.7}
    />
    <path
      d="M-480 290C-300 268 -120 336 0 316C130 268 300 300 470 342C380 350 160 362 -480 376zM1920 280C1760 262 1580 326 1440 306C1300 272 1120 300 960 338C1080 352 1280 360 1920 376z"
      fill="var(--scene-near)"
    />
    <g stroke="var(--scene-glint)" strokeWidth={3} fill="none" strokeLinecap="round">
      <path d="M520 352h64m22 0h26M820 366h72m18 0h24M560 398h48m120 10h80M470 424h34m30 0h60M632 372h20" />
    </g>
    <g stroke="var(--scene-deep)" fill="none" strokeLinecap="round" strokeLinejoin="round">
      <Boathouse />
    </g>
    <g
      transform="translate(556 318) scale(.62)"
      stroke="var(--ink)"
      strokeWidth={3}
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <SeaKayak />
    </g>
    {[
      [-430, 352, 1.2],
      [-366, 348, 0.85],
      [-250, 356, 1.05],
      [-110, 346, 0.8],
      [-46, 354, 1.15],
      [40, 336, 0.9],
      [92, 344, 1.25],
      [158, 340, 0.8],
      [214, 348, 1.05],
      [1180, 334, 0.7],
      [1236, 344, 1.1],
      [1302, 342, 0.85],
      [1366, 352, 1.35],
      [1424, 346, 1],
      [1560, 352, 0.85],
      [1624, 360, 1.2],
      [1760, 352, 0.95],
      [1850, 358, 1.3],
    ].map(([x = 0, y = 0, size = 1]) => (
      <Spruce key={x} x={x} y={y} size={size} />
    ))}
    <path
      d="M-480 396C-200 366 100 372 380 404C520 420 620 438 720 442C820 444 900 428 1000 416C1160 398 1500 392 1920 376V480H-480z"
      fill="var(--scene-shore)"
    />
    <path
      d="M-480 436C-100 424 200 420 460 446C640 466 800 476 960 462C1200 442 1500 436 1920 424V480H-480z"
      fill={accent}
      fillOpacity={0.35}
    />
    <g
      transform="translate(812 232) scale(1.25)"
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
