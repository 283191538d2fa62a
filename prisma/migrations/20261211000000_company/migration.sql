-- A logo as it was cleaned, by its fingerprint. Letters and receipts of earlier days still show it, so none is ever taken away.
CREATE TABLE "logo" (
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "logo_pkey" PRIMARY KEY ("sha256")
);

-- Whose shop this is: one row, always there. Until somebody has said it (revision 0), it is called by the name of the program.
CREATE TABLE "company" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "name" TEXT NOT NULL DEFAULT '',
    "brand" TEXT NOT NULL DEFAULT 'Kickstand',
    "org_number" TEXT NOT NULL DEFAULT '',
    "vat_mark" TEXT NOT NULL DEFAULT '',
    "register" TEXT NOT NULL DEFAULT '',
    "street" TEXT NOT NULL DEFAULT '',
    "postcode" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT 'NO',
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "phone_hours" TEXT NOT NULL DEFAULT '',
    "accent" TEXT NOT NULL DEFAULT '#14524a',
    "currency" TEXT NOT NULL DEFAULT 'NOK',
    "logo_sha256" TEXT,

    CONSTRAINT "company_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "company" ADD CONSTRAINT "company_logo_sha256_fkey" FOREIGN KEY ("logo_sha256") REFERENCES "logo"("sha256") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "company"
    ADD CONSTRAINT company_one CHECK (id = 1),
    ADD CONSTRAINT company_accent CHECK (accent ~ '^#[0-9a-f]{6}$'),
    ADD CONSTRAINT company_currency CHECK (currency IN ('NOK', 'SEK', 'DKK', 'EUR'));
CREATE TRIGGER company_never_deleted BEFORE DELETE ON company FOR EACH ROW EXECUTE FUNCTION refuse_delete();
CREATE TRIGGER logo_frozen BEFORE UPDATE OR DELETE ON logo FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What an installation has said of itself before: how to reach it, and by its products which currency it is in.
INSERT INTO company (email, phone, phone_hours, currency)
SELECT
    coalesce((SELECT value FROM setting WHERE key = 'support.email'), ''),
    coalesce((SELECT value FROM setting WHERE key = 'support.phone'), ''),
    coalesce((SELECT value FROM setting WHERE key = 'support.hours'), ''),
    coalesce((SELECT currency FROM product WHERE currency IN ('NOK', 'SEK', 'DKK', 'EUR') ORDER BY position, id LIMIT 1), 'NOK');
DELETE FROM setting WHERE key IN ('support.email', 'support.phone', 'support.hours');
