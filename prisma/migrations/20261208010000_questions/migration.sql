-- What renters ask about their booking on its page, and what the shop answers; both see the same thread.
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" TEXT,
    "answered_by" TEXT,
    CONSTRAINT "question_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "question_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "question_text" CHECK (char_length(text) BETWEEN 1 AND 2000),
    CONSTRAINT "question_answer" CHECK (
      (answer IS NULL AND answered_at IS NULL AND answered_by IS NULL)
      OR (char_length(answer) BETWEEN 1 AND 4000 AND answered_at IS NOT NULL AND answered_by IS NOT NULL))
);
CREATE UNIQUE INDEX "question_once" ON "question"("request_id");
CREATE INDEX "question_booking_id_idx" ON "question"("booking_id");
CREATE INDEX "question_answered_at_asked_at_idx" ON "question"("answered_at", "asked_at");
