-- The price a product begins at is the least of its lists: the standing one, and those of its seasons. A product that is
-- rented in a season alone is offered too.

CREATE FUNCTION from_price_of(wanted text) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT min(begins) FROM (
    SELECT (SELECT price_minor FROM price_tier WHERE product_id = wanted ORDER BY unit <> 'DAY', unit LIMIT 1) AS begins
    UNION ALL
    SELECT coalesce(day_minor, hour_minor, three_days_minor, week_minor) FROM price_season WHERE product_id = wanted) AS lists
$$;

CREATE OR REPLACE FUNCTION keep_from_price() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Whoever changes another price of the same product at this moment waits here, and then sees this one.
  PERFORM 1 FROM product WHERE id IN (OLD.product_id, NEW.product_id) ORDER BY id FOR NO KEY UPDATE;
  UPDATE product SET from_price_minor = from_price_of(id) WHERE id IN (OLD.product_id, NEW.product_id);
  RETURN NULL;
END $$;
CREATE TRIGGER price_season_first AFTER INSERT OR UPDATE OR DELETE ON price_season
  FOR EACH ROW EXECUTE FUNCTION keep_from_price();
UPDATE product SET from_price_minor = from_price_of(id);
