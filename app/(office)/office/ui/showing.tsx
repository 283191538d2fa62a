import { Amount } from '@/app/_ui/amount'
import { Card, PictureCard } from '@/app/_ui/card'
import { ContactPath } from '@/app/_ui/contact'
import { Gear } from '@/app/_ui/gear/gear'
import { LogList } from '@/app/_ui/log-list'
import { Facts, StatTile } from '@/app/_ui/page-head'
import { Day, Instant, Period } from '@/app/_ui/period'
import { QrCode } from '@/app/_ui/qr-code'
import { FROM, UNTIL, ZONE } from './made-up'
import { Part, Section } from './part'

const LONG = 'Double kayak with spray decks, paddles and a dry bag for each of the two who sit in it'

/** Panels, facts, times, and pictures that are read. */
export const Showing = () => (
  <Section id="showing" title="To show something">
    <Part
      name="Card"
      use="A panel for one matter. waiting marks money or gear that needs a decision; flush lets a table reach the edges."
      bare
    >
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        {(['plain', 'sunken', 'ours', 'waiting'] as const).map((tone) => (
          <Card key={tone} title={tone} level={3} tone={tone}>
            <p>What this is about, in a sentence or two.</p>
          </Card>
        ))}
      </div>
    </Part>
    <Part name="PictureCard" use="Something to choose by its looks; all of it is the link." bare>
      <div className="max-w-sm">
        <PictureCard
          picture={<Gear name="double-kayak" />}
          title={LONG}
          href="#showing"
          level={3}
          summary="Two seats"
        >
          <p className="font-semibold">From 480 NOK</p>
        </PictureCard>
      </div>
    </Part>
    <Part name="StatTile" use="A number that matters today. waiting when it asks for a decision." bare>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <StatTile
          label="Captured today"
          value={<Amount minor={1_235_000} currency="NOK" />}
          hint="In 14 payments"
        />
        <StatTile label="Deposits to decide" value="3" waiting />
        <StatTile label="Going out" value="0" />
      </div>
    </Part>
    <Part name="Facts" use="Pairs of a term and what it is; wide puts them in columns.">
      <Facts
        wide
        facts={[
          { term: 'Renter', detail: 'Maja Ødegård' },
          { term: 'Gear', detail: LONG },
          { term: 'Deposit', detail: '500 NOK' },
        ]}
      />
    </Part>
    <Part
      name="Instant, Day, Period"
      use="A moment, a calendar day, from and until: on the clock of the shop, which zone names."
    >
      <p>
        <Instant at={FROM} timeZone={ZONE} />
      </p>
      <p>
        <Day at={FROM} timeZone={ZONE} />
      </p>
      <p>
        <Period from={FROM} until={UNTIL} timeZone={ZONE} zone />
      </p>
    </Part>
    <Part name="LogList" use="Who did what, on one thread.">
      <LogList
        timeZone={ZONE}
        items={[
          { id: '1', at: FROM, who: 'Desk clerk', what: 'Handed out', note: 'A scratch on the frame' },
          { id: '2', at: UNTIL, who: 'Desk clerk', what: 'Taken back, undamaged' },
        ]}
      />
    </Part>
    <Part
      name="QrCode, ContactPath"
      use="An address for a camera; the way to a person, at the end of every help text."
    >
      <QrCode
        text="https://shop.example/b/K7QM"
        label="Code of an example"
        className="w-32 rounded-control"
      />
      <ContactPath
        lead="Still stuck? Talk to us."
        contact={{ phone: '+47 55 00 00 00', email: 'hello@shop.example', hours: 'Every day 9–18' }}
      />
    </Part>
  </Section>
)
