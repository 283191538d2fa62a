/** Everything the strangers remember. Written so that running it again, or twice at once, changes nothing. */
export const TABLES = `
create schema if not exists sandbox;

create table if not exists sandbox.clock (
  id integer primary key check (id = 1),
  offset_ms bigint not null default 0 check (offset_ms >= 0)
);
insert into sandbox.clock (id, offset_ms) values (1, 0) on conflict do nothing;

create table if not exists sandbox.payments (
  id text primary key,
  number bigint generated always as identity,
  created_at timestamptz not null,
  amount integer not null check (amount >= 0),
  currency text not null,
  reference text,
  my_reference text,
  order_items jsonb not null,
  checkout jsonb not null,
  webhooks jsonb not null,
  methods jsonb not null,
  charge_at_once boolean not null default false,
  paid_at timestamptz,
  payment_type text,
  payment_method text,
  masked_pan text,
  card_expiry text,
  card_habit text,
  reserve_id text,
  reserved integer not null default 0 check (reserved between 0 and amount),
  cancelled integer not null default 0 check (cancelled in (0, reserved)),
  cancelled_at timestamptz,
  terminated_at timestamptz
);

-- For a memory from before cards could be kept.
alter table sandbox.payments add column if not exists keeps_card boolean not null default false;

create table if not exists sandbox.subscriptions (
  id text primary key,
  payment_id text not null unique references sandbox.payments on delete cascade
);

create table if not exists sandbox.charges (
  id text primary key,
  payment_id text not null references sandbox.payments on delete cascade,
  number bigint generated always as identity,
  amount integer not null check (amount > 0),
  order_items jsonb not null,
  created_at timestamptz not null
);
create index if not exists charges_payment on sandbox.charges (payment_id);

create table if not exists sandbox.refunds (
  id text primary key,
  payment_id text not null references sandbox.payments on delete cascade,
  charge_id text references sandbox.charges on delete cascade,
  number bigint generated always as identity,
  amount integer not null check (amount > 0),
  order_items jsonb not null,
  state text not null,
  updated_at timestamptz not null,
  settles_at timestamptz,
  settles_as text
);
create index if not exists refunds_payment on sandbox.refunds (payment_id);

create table if not exists sandbox.answers (
  operation text not null,
  key text not null,
  target text not null,
  amount integer not null,
  status integer not null,
  body jsonb,
  primary key (operation, key)
);

create table if not exists sandbox.tries (
  id text primary key,
  payment_id text not null references sandbox.payments on delete cascade,
  method text not null,
  masked_pan text,
  card_expiry text,
  card_habit text not null,
  outcome text
);

create table if not exists sandbox.deliveries (
  number bigint generated always as identity primary key,
  payment_id text not null,
  event_id text not null,
  event text not null,
  url text not null,
  headers jsonb not null,
  body jsonb not null,
  due_at timestamptz,
  attempts integer not null default 0,
  delivered_at timestamptz,
  last_answer text
);
-- The other gateway's callbacks queue here too; memories made before it knew payments only.
alter table sandbox.deliveries drop constraint if exists deliveries_payment_id_fkey;
create index if not exists deliveries_due on sandbox.deliveries (due_at) where due_at is not null;

create table if not exists sandbox.d2_visits (
  id text primary key,
  number bigint generated always as identity,
  created_at timestamptz not null,
  orderid text not null,
  amount integer not null check (amount > 0),
  currency text not null,
  parts integer[] not null,
  fields jsonb not null
);
create index if not exists d2_visits_order on sandbox.d2_visits (orderid);

create table if not exists sandbox.d2_tries (
  id text primary key,
  visit_id text not null references sandbox.d2_visits on delete cascade,
  card jsonb not null,
  outcome text
);

create table if not exists sandbox.d2_tickets (
  ticket bigint generated always as identity (start with 700000001) primary key,
  created_at timestamptz not null,
  card jsonb not null,
  deleted_at timestamptz
);

create table if not exists sandbox.d2_transactions (
  transact bigint generated always as identity (start with 800000001) primary key,
  visit_id text references sandbox.d2_visits on delete cascade,
  orderid text not null,
  part integer not null,
  total integer not null,
  amount integer not null check (amount > 0),
  currency text not null,
  card jsonb not null,
  ticket bigint references sandbox.d2_tickets,
  created_at timestamptz not null,
  authorized_at timestamptz not null,
  captured integer check (captured between 1 and amount),
  captured_at timestamptz,
  refused_at timestamptz,
  deleted_at timestamptz check (deleted_at is null or captured is null),
  unique (orderid, part)
);

create table if not exists sandbox.d2_refunds (
  id bigint generated always as identity primary key,
  transact bigint not null references sandbox.d2_transactions on delete cascade,
  amount integer not null check (amount > 0),
  settles_at timestamptz not null,
  settles_as text not null
);
create index if not exists d2_refunds_transaction on sandbox.d2_refunds (transact);

create table if not exists sandbox.faults (
  id bigint generated always as identity primary key,
  fault text not null,
  operation text not null,
  times integer check (times > 0),
  ms integer,
  retry_after integer
);

create table if not exists sandbox.mail (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  sender text not null,
  recipients text[] not null,
  raw bytea not null
);

create table if not exists sandbox.texts (
  number bigint generated always as identity,
  id text primary key,
  at timestamptz not null,
  sender text not null,
  recipient text not null,
  message text not null
);
create index if not exists texts_recipient on sandbox.texts (recipient);
`

/** Emptied by a reset, in one breath with the clock. */
export const FORGETTABLE = [
  'payments',
  'subscriptions',
  'charges',
  'refunds',
  'answers',
  'tries',
  'deliveries',
  'd2_visits',
  'd2_tries',
  'd2_transactions',
  'd2_tickets',
  'd2_refunds',
  'faults',
  'mail',
  'texts',
]
