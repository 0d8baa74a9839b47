import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_matches_log_kind" AS ENUM('note', 'call', 'mail', 'decision');
  CREATE TYPE "public"."enum_matches_outcome" AS ENUM('yes', 'trying', 'no');
  CREATE TYPE "public"."enum_tasks_via" AS ENUM('published', 'in-use');
  CREATE TYPE "public"."enum_tasks_state" AS ENUM('open', 'done');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'mail-match' BEFORE 'clear-away';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'mail-digest' BEFORE 'clear-away';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'follow-up' BEFORE 'clear-away';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'find-counterparts' BEFORE 'clear-away';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'mail-match' BEFORE 'clear-away';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'mail-digest' BEFORE 'clear-away';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'follow-up' BEFORE 'clear-away';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'find-counterparts' BEFORE 'clear-away';
  CREATE TABLE "matches_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"kind" "enum_matches_log_kind" DEFAULT 'note' NOT NULL,
  	"text" varchar NOT NULL,
  	"by" varchar
  );
  
  CREATE TABLE "tasks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"challenge_id" integer NOT NULL,
  	"solution_id" integer NOT NULL,
  	"owner_id" integer,
  	"policy_domain_id" integer,
  	"via" "enum_tasks_via" NOT NULL,
  	"note" varchar,
  	"state" "enum_tasks_state" DEFAULT 'open' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tasks_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "settings_numbers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL
  );
  
  ALTER TABLE "matches" ADD COLUMN "next_step" varchar;
  ALTER TABLE "matches" ADD COLUMN "next_step_at" timestamp(3) with time zone;
  ALTER TABLE "matches" ADD COLUMN "outcome" "enum_matches_outcome";
  ALTER TABLE "matches" ADD COLUMN "outcome_note" varchar;
  ALTER TABLE "matches" ADD COLUMN "reminded" numeric DEFAULT 0;
  ALTER TABLE "matches" ADD COLUMN "answered" numeric DEFAULT 0;
  ALTER TABLE "matches" ADD COLUMN "declined_words" jsonb;
  ALTER TABLE "introductions" ADD COLUMN "refusal" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "tasks_id" integer;
  ALTER TABLE "matches_log" ADD CONSTRAINT "matches_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."matches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_solution_id_solutions_id_fk" FOREIGN KEY ("solution_id") REFERENCES "public"."solutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_owner_id_ambassadors_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."ambassadors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks" ADD CONSTRAINT "tasks_policy_domain_id_policy_domains_id_fk" FOREIGN KEY ("policy_domain_id") REFERENCES "public"."policy_domains"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tasks_texts" ADD CONSTRAINT "tasks_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_numbers" ADD CONSTRAINT "settings_numbers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "matches_log_order_idx" ON "matches_log" USING btree ("_order");
  CREATE INDEX "matches_log_parent_id_idx" ON "matches_log" USING btree ("_parent_id");
  CREATE INDEX "tasks_challenge_idx" ON "tasks" USING btree ("challenge_id");
  CREATE INDEX "tasks_solution_idx" ON "tasks" USING btree ("solution_id");
  CREATE INDEX "tasks_owner_idx" ON "tasks" USING btree ("owner_id");
  CREATE INDEX "tasks_policy_domain_idx" ON "tasks" USING btree ("policy_domain_id");
  CREATE INDEX "tasks_state_idx" ON "tasks" USING btree ("state");
  CREATE INDEX "tasks_updated_at_idx" ON "tasks" USING btree ("updated_at");
  CREATE INDEX "tasks_created_at_idx" ON "tasks" USING btree ("created_at");
  CREATE UNIQUE INDEX "challenge_solution_1_idx" ON "tasks" USING btree ("challenge_id","solution_id");
  CREATE INDEX "tasks_texts_order_parent" ON "tasks_texts" USING btree ("order","parent_id");
  CREATE INDEX "settings_numbers_order_parent_idx" ON "settings_numbers" USING btree ("order","parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tasks_fk" FOREIGN KEY ("tasks_id") REFERENCES "public"."tasks"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "matches_next_step_at_idx" ON "matches" USING btree ("next_step_at");
  CREATE INDEX "payload_locked_documents_rels_tasks_id_idx" ON "payload_locked_documents_rels" USING btree ("tasks_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "matches_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "tasks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "tasks_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "settings_numbers" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "matches_log" CASCADE;
  DROP TABLE "tasks" CASCADE;
  DROP TABLE "tasks_texts" CASCADE;
  DROP TABLE "settings_numbers" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_tasks_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'mail-submitter', 'mail-follower', 'mail-draft', 'mail-invitation', 'clear-away', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'mail-submitter', 'mail-follower', 'mail-draft', 'mail-invitation', 'clear-away', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "matches_next_step_at_idx";
  DROP INDEX "payload_locked_documents_rels_tasks_id_idx";
  ALTER TABLE "matches" DROP COLUMN "next_step";
  ALTER TABLE "matches" DROP COLUMN "next_step_at";
  ALTER TABLE "matches" DROP COLUMN "outcome";
  ALTER TABLE "matches" DROP COLUMN "outcome_note";
  ALTER TABLE "matches" DROP COLUMN "reminded";
  ALTER TABLE "matches" DROP COLUMN "answered";
  ALTER TABLE "matches" DROP COLUMN "declined_words";
  ALTER TABLE "introductions" DROP COLUMN "refusal";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "tasks_id";
  DROP TYPE "public"."enum_matches_log_kind";
  DROP TYPE "public"."enum_matches_outcome";
  DROP TYPE "public"."enum_tasks_via";
  DROP TYPE "public"."enum_tasks_state";`)
}
