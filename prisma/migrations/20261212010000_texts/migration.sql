-- Texts to a phone, beside letters: the same tray, another way out of it.
CREATE TYPE "NoticeWay" AS ENUM ('EMAIL', 'SMS');
-- What was in the tray and is not true any more when it is to leave.
ALTER TYPE "NoticeState" ADD VALUE 'DROPPED';
ALTER TABLE "notice" ADD COLUMN "way" "NoticeWay" NOT NULL DEFAULT 'EMAIL';
ALTER TABLE "notice" ADD COLUMN "reference" TEXT;
ALTER TABLE "notice" ADD COLUMN "ask_at" TIMESTAMPTZ(3);
ALTER TABLE "notice" ADD CONSTRAINT "notice_carrier" CHECK ("way" = 'SMS' OR ("reference" IS NULL AND "ask_at" IS NULL));
CREATE INDEX "notice_ask_at_idx" ON "notice"("ask_at");
ALTER TABLE "booking" ADD COLUMN "texts_agreed_at" TIMESTAMPTZ(3);
