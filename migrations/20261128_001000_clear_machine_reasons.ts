import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The workbench once wrote why a match fits by itself: "Past op: " and one to six words of the matcher, in lower case, with
 * a comma between them and nothing behind. Why it fits is a person's to write; whatever a person wrote or changed has another
 * shape, and why a match was declined was always a person's. The site sees by its date that a match changed.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   UPDATE "matches" SET "reason" = NULL, "updated_at" = now()
   WHERE "state" <> 'declined'
     AND "reason" ~ '^Past op: [^[:space:],;.!?:]+(, [^[:space:],;.!?:]+){0,5}$'
     AND substr("reason", 9) = lower(substr("reason", 9));`)
}

/** What was cleared is not missed: nothing comes back. */
export async function down(): Promise<void> {}
