-- The list of the shop is read a page at a time, in an order that an index has: what comes first, what is cheapest a day,
-- what has the lowest deposit. Products without a price are not offered and stand in none of them.

ALTER TABLE "product" ADD COLUMN "from_price_minor" INTEGER;

-- The price people compare by: that of a day, or of the shortest time there is a price for.
CREATE FUNCTION keep_from_price() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Whoever changes another price of the same product at this moment waits here, and then sees this one.
  PERFORM 1 FROM product WHERE id IN (OLD.product_id, NEW.product_id) ORDER BY id FOR NO KEY UPDATE;
  UPDATE product SET from_price_minor = (
    SELECT price_minor FROM price_tier WHERE product_id = product.id ORDER BY unit <> 'DAY', unit LIMIT 1)
  WHERE id IN (OLD.product_id, NEW.product_id);
  RETURN NULL;
END $$;
CREATE TRIGGER price_tier_first AFTER INSERT OR UPDATE OR DELETE ON price_tier
  FOR EACH ROW EXECUTE FUNCTION keep_from_price();
UPDATE product SET from_price_minor = (
  SELECT price_minor FROM price_tier WHERE product_id = product.id ORDER BY unit <> 'DAY', unit LIMIT 1);

CREATE INDEX product_list ON product (position, id) WHERE from_price_minor IS NOT NULL;
CREATE INDEX product_list_by_price ON product (from_price_minor, position, id) WHERE from_price_minor IS NOT NULL;
CREATE INDEX product_list_by_deposit ON product (deposit_minor, position, id) WHERE from_price_minor IS NOT NULL;
CREATE INDEX product_kind ON product (category, position, id) WHERE from_price_minor IS NOT NULL;
CREATE INDEX product_kind_by_price ON product (category, from_price_minor, position, id) WHERE from_price_minor IS NOT NULL;
CREATE INDEX product_kind_by_deposit ON product (category, deposit_minor, position, id) WHERE from_price_minor IS NOT NULL;

-- Of what is ahead of a place, the index alone tells which stays overlap a period.
CREATE INDEX allocation_stays ON allocation (variant_id, location_id, (coalesce(until_at, 'infinity'::timestamptz)), from_at)
  INCLUDE (until_at, id) WHERE live;
DROP INDEX allocation_ahead;
