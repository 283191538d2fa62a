import { Prisma } from '@/lib/generated/prisma/client'

const HOURS = Prisma.sql`coalesce(json_agg(json_build_object(
  'weekday', weekday, 'opensMinute', opens_minute, 'closesMinute', closes_minute) ORDER BY weekday), '[]')`

/** The columns of `Opening` in a query over `location`: one query, because every page of the shop and every booking asks. */
export const OPENING = Prisma.sql`
  location.time_zone AS "timeZone",
  (SELECT ${HOURS} FROM opening_hours WHERE location_id = location.id) AS "openingHours",
  (SELECT coalesce(json_agg(json_build_object(
      'id', season.id, 'name', season.name, 'firstDay', first_day, 'lastDay', last_day,
      'hours', (SELECT ${HOURS} FROM season_hours WHERE season_id = season.id)) ORDER BY first_day), '[]')
    FROM season WHERE location_id = location.id) AS "seasons",
  (SELECT coalesce(json_agg(json_build_object(
      'day', day, 'reason', reason, 'span', CASE WHEN opens_minute IS NOT NULL THEN
        json_build_object('opensMinute', opens_minute, 'closesMinute', closes_minute) END) ORDER BY day), '[]')
    FROM special_day WHERE location_id = location.id) AS "specialDays"`
