import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'mail-validity' BEFORE 'follow-up';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'mail-validity' BEFORE 'follow-up';
  ALTER TABLE "challenges" ADD COLUMN "valid_asked" varchar;
  ALTER TABLE "_challenges_v" ADD COLUMN "version_valid_asked" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'mail-submitter', 'mail-follower', 'mail-draft', 'mail-invitation', 'mail-match', 'mail-digest', 'follow-up', 'find-counterparts', 'clear-away', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'mail-submitter', 'mail-follower', 'mail-draft', 'mail-invitation', 'mail-match', 'mail-digest', 'follow-up', 'find-counterparts', 'clear-away', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  ALTER TABLE "challenges" DROP COLUMN "valid_asked";
  ALTER TABLE "_challenges_v" DROP COLUMN "version_valid_asked";`)
}
