import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_submissions_kind" ADD VALUE 'introduction';
  ALTER TYPE "public"."enum_forms_steps_questions_fills" ADD VALUE 'counterpart' BEFORE 'logo';
  ALTER TYPE "public"."enum_forms_kind" ADD VALUE 'introduction';
  ALTER TYPE "public"."enum__forms_v_version_steps_questions_fills" ADD VALUE 'counterpart' BEFORE 'logo';
  ALTER TYPE "public"."enum__forms_v_version_kind" ADD VALUE 'introduction';
  ALTER TABLE "solutions" ADD COLUMN "valid_until" timestamp(3) with time zone;
  ALTER TABLE "solutions" ADD COLUMN "valid_asked" varchar;
  ALTER TABLE "_solutions_v" ADD COLUMN "version_valid_until" timestamp(3) with time zone;
  ALTER TABLE "_solutions_v" ADD COLUMN "version_valid_asked" varchar;
  ALTER TABLE "settings" ADD COLUMN "service_days" numeric DEFAULT 5;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "submissions" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_submissions_kind";
  CREATE TYPE "public"."enum_submissions_kind" AS ENUM('solution', 'challenge', 'correction', 'contact');
  ALTER TABLE "submissions" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_submissions_kind" USING "kind"::"public"."enum_submissions_kind";
  ALTER TABLE "forms_steps_questions" ALTER COLUMN "fills" SET DATA TYPE text;
  DROP TYPE "public"."enum_forms_steps_questions_fills";
  CREATE TYPE "public"."enum_forms_steps_questions_fills" AS ENUM('title', 'summary', 'description', 'audience', 'sectors', 'policyDomain', 'organisation', 'urgency', 'validUntil', 'maturity', 'digital', 'deployableIn', 'cost', 'lasting', 'privacy', 'website', 'logo', 'contact.name', 'contact.email', 'contact.phone');
  ALTER TABLE "forms_steps_questions" ALTER COLUMN "fills" SET DATA TYPE "public"."enum_forms_steps_questions_fills" USING "fills"::"public"."enum_forms_steps_questions_fills";
  ALTER TABLE "forms" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_forms_kind";
  CREATE TYPE "public"."enum_forms_kind" AS ENUM('solution', 'challenge', 'correction', 'contact');
  ALTER TABLE "forms" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_forms_kind" USING "kind"::"public"."enum_forms_kind";
  ALTER TABLE "_forms_v_version_steps_questions" ALTER COLUMN "fills" SET DATA TYPE text;
  DROP TYPE "public"."enum__forms_v_version_steps_questions_fills";
  CREATE TYPE "public"."enum__forms_v_version_steps_questions_fills" AS ENUM('title', 'summary', 'description', 'audience', 'sectors', 'policyDomain', 'organisation', 'urgency', 'validUntil', 'maturity', 'digital', 'deployableIn', 'cost', 'lasting', 'privacy', 'website', 'logo', 'contact.name', 'contact.email', 'contact.phone');
  ALTER TABLE "_forms_v_version_steps_questions" ALTER COLUMN "fills" SET DATA TYPE "public"."enum__forms_v_version_steps_questions_fills" USING "fills"::"public"."enum__forms_v_version_steps_questions_fills";
  ALTER TABLE "_forms_v" ALTER COLUMN "version_kind" SET DATA TYPE text;
  DROP TYPE "public"."enum__forms_v_version_kind";
  CREATE TYPE "public"."enum__forms_v_version_kind" AS ENUM('solution', 'challenge', 'correction', 'contact');
  ALTER TABLE "_forms_v" ALTER COLUMN "version_kind" SET DATA TYPE "public"."enum__forms_v_version_kind" USING "version_kind"::"public"."enum__forms_v_version_kind";
  ALTER TABLE "solutions" DROP COLUMN "valid_until";
  ALTER TABLE "solutions" DROP COLUMN "valid_asked";
  ALTER TABLE "_solutions_v" DROP COLUMN "version_valid_until";
  ALTER TABLE "_solutions_v" DROP COLUMN "version_valid_asked";
  ALTER TABLE "settings" DROP COLUMN "service_days";`)
}
