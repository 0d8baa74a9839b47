import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_submissions_history_state" AS ENUM('submitted', 'in-review', 'changes-requested', 'approved', 'rejected', 'withdrawn');
  CREATE TYPE "public"."enum_submissions_marks" AS ENUM('no-proof', 'trap', 'fast', 'repeated', 'links');
  CREATE TYPE "public"."enum_submissions_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_attachments_state" AS ENUM('waiting', 'received', 'accepted');
  CREATE TYPE "public"."enum_forms_steps_questions_fills" AS ENUM('title', 'summary', 'description', 'audience', 'sectors', 'policyDomain', 'organisation', 'urgency', 'validUntil', 'maturity', 'digital', 'deployableIn', 'cost', 'lasting', 'privacy', 'website', 'logo', 'contact.name', 'contact.email', 'contact.phone');
  CREATE TYPE "public"."enum_forms_steps_questions_list" AS ENUM('sectors', 'policy-domains');
  CREATE TYPE "public"."enum__forms_v_version_steps_questions_fills" AS ENUM('title', 'summary', 'description', 'audience', 'sectors', 'policyDomain', 'organisation', 'urgency', 'validUntil', 'maturity', 'digital', 'deployableIn', 'cost', 'lasting', 'privacy', 'website', 'logo', 'contact.name', 'contact.email', 'contact.phone');
  CREATE TYPE "public"."enum__forms_v_version_steps_questions_list" AS ENUM('sectors', 'policy-domains');
  CREATE TABLE "submissions_history" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"state" "enum_submissions_history_state" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by" varchar,
  	"reason" varchar
  );
  
  CREATE TABLE "submissions_marks" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_submissions_marks",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "submissions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"attachments_id" integer,
  	"solutions_id" integer,
  	"challenges_id" integer,
  	"initiatives_id" integer,
  	"organisations_id" integer,
  	"ambassadors_id" integer
  );
  
  CREATE TABLE "attachments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"question" varchar,
  	"state" "enum_attachments_state" DEFAULT 'waiting' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "forms_steps_questions_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"value" varchar
  );
  
  CREATE TABLE "forms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_forms_v_version_steps_questions_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_forms_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "form_drafts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"form_id" integer NOT NULL,
  	"answers" jsonb NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "submissions" ADD COLUMN "title" varchar;
  ALTER TABLE "submissions" ADD COLUMN "contact_name" varchar;
  ALTER TABLE "submissions" ADD COLUMN "contact_email" varchar;
  ALTER TABLE "submissions" ADD COLUMN "contact_phone" varchar;
  ALTER TABLE "submissions" ADD COLUMN "assigned_to_id" integer;
  ALTER TABLE "submissions" ADD COLUMN "ambassador_id" integer;
  ALTER TABLE "submissions" ADD COLUMN "policy_domain_id" integer;
  ALTER TABLE "submissions" ADD COLUMN "form_id" integer;
  ALTER TABLE "submissions" ADD COLUMN "language" "enum_submissions_language" DEFAULT 'nl';
  ALTER TABLE "submissions" ADD COLUMN "ticket" varchar;
  ALTER TABLE "submissions" ADD COLUMN "digest" varchar;
  ALTER TABLE "submissions" ADD COLUMN "token_hash" varchar;
  ALTER TABLE "submissions" ADD COLUMN "ended_at" timestamp(3) with time zone;
  ALTER TABLE "forms_steps_questions" ADD COLUMN "fills" "enum_forms_steps_questions_fills";
  ALTER TABLE "forms_steps_questions" ADD COLUMN "list" "enum_forms_steps_questions_list";
  ALTER TABLE "forms_steps_questions" ADD COLUMN "show_when_question" varchar;
  ALTER TABLE "forms_steps" ADD COLUMN "text" varchar;
  ALTER TABLE "forms" ADD COLUMN "privacy" varchar;
  ALTER TABLE "forms" ADD COLUMN "mails_received_subject" varchar;
  ALTER TABLE "forms" ADD COLUMN "mails_received_text" varchar;
  ALTER TABLE "forms" ADD COLUMN "mails_changes_requested_subject" varchar;
  ALTER TABLE "forms" ADD COLUMN "mails_changes_requested_text" varchar;
  ALTER TABLE "forms" ADD COLUMN "mails_approved_subject" varchar;
  ALTER TABLE "forms" ADD COLUMN "mails_approved_text" varchar;
  ALTER TABLE "forms" ADD COLUMN "mails_published_subject" varchar;
  ALTER TABLE "forms" ADD COLUMN "mails_published_text" varchar;
  ALTER TABLE "forms" ADD COLUMN "mails_rejected_subject" varchar;
  ALTER TABLE "forms" ADD COLUMN "mails_rejected_text" varchar;
  ALTER TABLE "_forms_v_version_steps_questions" ADD COLUMN "fills" "enum__forms_v_version_steps_questions_fills";
  ALTER TABLE "_forms_v_version_steps_questions" ADD COLUMN "list" "enum__forms_v_version_steps_questions_list";
  ALTER TABLE "_forms_v_version_steps_questions" ADD COLUMN "show_when_question" varchar;
  ALTER TABLE "_forms_v_version_steps" ADD COLUMN "text" varchar;
  ALTER TABLE "_forms_v" ADD COLUMN "version_privacy" varchar;
  ALTER TABLE "_forms_v" ADD COLUMN "version_mails_received_subject" varchar;
  ALTER TABLE "_forms_v" ADD COLUMN "version_mails_received_text" varchar;
  ALTER TABLE "_forms_v" ADD COLUMN "version_mails_changes_requested_subject" varchar;
  ALTER TABLE "_forms_v" ADD COLUMN "version_mails_changes_requested_text" varchar;
  ALTER TABLE "_forms_v" ADD COLUMN "version_mails_approved_subject" varchar;
  ALTER TABLE "_forms_v" ADD COLUMN "version_mails_approved_text" varchar;
  ALTER TABLE "_forms_v" ADD COLUMN "version_mails_published_subject" varchar;
  ALTER TABLE "_forms_v" ADD COLUMN "version_mails_published_text" varchar;
  ALTER TABLE "_forms_v" ADD COLUMN "version_mails_rejected_subject" varchar;
  ALTER TABLE "_forms_v" ADD COLUMN "version_mails_rejected_text" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "attachments_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "form_drafts_id" integer;
  ALTER TABLE "submissions_history" ADD CONSTRAINT "submissions_history_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "submissions_marks" ADD CONSTRAINT "submissions_marks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "submissions_rels" ADD CONSTRAINT "submissions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "submissions_rels" ADD CONSTRAINT "submissions_rels_attachments_fk" FOREIGN KEY ("attachments_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "submissions_rels" ADD CONSTRAINT "submissions_rels_solutions_fk" FOREIGN KEY ("solutions_id") REFERENCES "public"."solutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "submissions_rels" ADD CONSTRAINT "submissions_rels_challenges_fk" FOREIGN KEY ("challenges_id") REFERENCES "public"."challenges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "submissions_rels" ADD CONSTRAINT "submissions_rels_initiatives_fk" FOREIGN KEY ("initiatives_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "submissions_rels" ADD CONSTRAINT "submissions_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "submissions_rels" ADD CONSTRAINT "submissions_rels_ambassadors_fk" FOREIGN KEY ("ambassadors_id") REFERENCES "public"."ambassadors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_steps_questions_options" ADD CONSTRAINT "forms_steps_questions_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_steps_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_texts" ADD CONSTRAINT "forms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_version_steps_questions_options" ADD CONSTRAINT "_forms_v_version_steps_questions_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_version_steps_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_texts" ADD CONSTRAINT "_forms_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_drafts" ADD CONSTRAINT "form_drafts_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "submissions_history_order_idx" ON "submissions_history" USING btree ("_order");
  CREATE INDEX "submissions_history_parent_id_idx" ON "submissions_history" USING btree ("_parent_id");
  CREATE INDEX "submissions_marks_order_idx" ON "submissions_marks" USING btree ("order");
  CREATE INDEX "submissions_marks_parent_idx" ON "submissions_marks" USING btree ("parent_id");
  CREATE INDEX "submissions_rels_order_idx" ON "submissions_rels" USING btree ("order");
  CREATE INDEX "submissions_rels_parent_idx" ON "submissions_rels" USING btree ("parent_id");
  CREATE INDEX "submissions_rels_path_idx" ON "submissions_rels" USING btree ("path");
  CREATE INDEX "submissions_rels_attachments_id_idx" ON "submissions_rels" USING btree ("attachments_id");
  CREATE INDEX "submissions_rels_solutions_id_idx" ON "submissions_rels" USING btree ("solutions_id");
  CREATE INDEX "submissions_rels_challenges_id_idx" ON "submissions_rels" USING btree ("challenges_id");
  CREATE INDEX "submissions_rels_initiatives_id_idx" ON "submissions_rels" USING btree ("initiatives_id");
  CREATE INDEX "submissions_rels_organisations_id_idx" ON "submissions_rels" USING btree ("organisations_id");
  CREATE INDEX "submissions_rels_ambassadors_id_idx" ON "submissions_rels" USING btree ("ambassadors_id");
  CREATE INDEX "attachments_state_idx" ON "attachments" USING btree ("state");
  CREATE INDEX "attachments_updated_at_idx" ON "attachments" USING btree ("updated_at");
  CREATE INDEX "attachments_created_at_idx" ON "attachments" USING btree ("created_at");
  CREATE UNIQUE INDEX "attachments_filename_idx" ON "attachments" USING btree ("filename");
  CREATE INDEX "forms_steps_questions_options_order_idx" ON "forms_steps_questions_options" USING btree ("_order");
  CREATE INDEX "forms_steps_questions_options_parent_id_idx" ON "forms_steps_questions_options" USING btree ("_parent_id");
  CREATE INDEX "forms_texts_order_parent" ON "forms_texts" USING btree ("order","parent_id");
  CREATE INDEX "_forms_v_version_steps_questions_options_order_idx" ON "_forms_v_version_steps_questions_options" USING btree ("_order");
  CREATE INDEX "_forms_v_version_steps_questions_options_parent_id_idx" ON "_forms_v_version_steps_questions_options" USING btree ("_parent_id");
  CREATE INDEX "_forms_v_texts_order_parent" ON "_forms_v_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "form_drafts_token_hash_idx" ON "form_drafts" USING btree ("token_hash");
  CREATE INDEX "form_drafts_form_idx" ON "form_drafts" USING btree ("form_id");
  CREATE INDEX "form_drafts_expires_at_idx" ON "form_drafts" USING btree ("expires_at");
  CREATE INDEX "form_drafts_updated_at_idx" ON "form_drafts" USING btree ("updated_at");
  CREATE INDEX "form_drafts_created_at_idx" ON "form_drafts" USING btree ("created_at");
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_ambassador_id_ambassadors_id_fk" FOREIGN KEY ("ambassador_id") REFERENCES "public"."ambassadors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_policy_domain_id_policy_domains_id_fk" FOREIGN KEY ("policy_domain_id") REFERENCES "public"."policy_domains"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_attachments_fk" FOREIGN KEY ("attachments_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_form_drafts_fk" FOREIGN KEY ("form_drafts_id") REFERENCES "public"."form_drafts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "submissions_kind_idx" ON "submissions" USING btree ("kind");
  CREATE UNIQUE INDEX "submissions_reference_idx" ON "submissions" USING btree ("reference");
  CREATE INDEX "submissions_assigned_to_idx" ON "submissions" USING btree ("assigned_to_id");
  CREATE INDEX "submissions_ambassador_idx" ON "submissions" USING btree ("ambassador_id");
  CREATE INDEX "submissions_policy_domain_idx" ON "submissions" USING btree ("policy_domain_id");
  CREATE INDEX "submissions_form_idx" ON "submissions" USING btree ("form_id");
  CREATE UNIQUE INDEX "submissions_ticket_idx" ON "submissions" USING btree ("ticket");
  CREATE INDEX "submissions_digest_idx" ON "submissions" USING btree ("digest");
  CREATE INDEX "submissions_token_hash_idx" ON "submissions" USING btree ("token_hash");
  CREATE INDEX "payload_locked_documents_rels_attachments_id_idx" ON "payload_locked_documents_rels" USING btree ("attachments_id");
  CREATE INDEX "payload_locked_documents_rels_form_drafts_id_idx" ON "payload_locked_documents_rels" USING btree ("form_drafts_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "submissions_history" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "submissions_marks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "submissions_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "attachments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms_steps_questions_options" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_forms_v_version_steps_questions_options" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_forms_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_drafts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "submissions_history" CASCADE;
  DROP TABLE "submissions_marks" CASCADE;
  DROP TABLE "submissions_rels" CASCADE;
  DROP TABLE "attachments" CASCADE;
  DROP TABLE "forms_steps_questions_options" CASCADE;
  DROP TABLE "forms_texts" CASCADE;
  DROP TABLE "_forms_v_version_steps_questions_options" CASCADE;
  DROP TABLE "_forms_v_texts" CASCADE;
  DROP TABLE "form_drafts" CASCADE;
  ALTER TABLE "submissions" DROP CONSTRAINT "submissions_assigned_to_id_users_id_fk";
  
  ALTER TABLE "submissions" DROP CONSTRAINT "submissions_ambassador_id_ambassadors_id_fk";
  
  ALTER TABLE "submissions" DROP CONSTRAINT "submissions_policy_domain_id_policy_domains_id_fk";
  
  ALTER TABLE "submissions" DROP CONSTRAINT "submissions_form_id_forms_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_attachments_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_form_drafts_fk";
  
  DROP INDEX "submissions_kind_idx";
  DROP INDEX "submissions_reference_idx";
  DROP INDEX "submissions_assigned_to_idx";
  DROP INDEX "submissions_ambassador_idx";
  DROP INDEX "submissions_policy_domain_idx";
  DROP INDEX "submissions_form_idx";
  DROP INDEX "submissions_ticket_idx";
  DROP INDEX "submissions_digest_idx";
  DROP INDEX "submissions_token_hash_idx";
  DROP INDEX "payload_locked_documents_rels_attachments_id_idx";
  DROP INDEX "payload_locked_documents_rels_form_drafts_id_idx";
  ALTER TABLE "submissions" DROP COLUMN "title";
  ALTER TABLE "submissions" DROP COLUMN "contact_name";
  ALTER TABLE "submissions" DROP COLUMN "contact_email";
  ALTER TABLE "submissions" DROP COLUMN "contact_phone";
  ALTER TABLE "submissions" DROP COLUMN "assigned_to_id";
  ALTER TABLE "submissions" DROP COLUMN "ambassador_id";
  ALTER TABLE "submissions" DROP COLUMN "policy_domain_id";
  ALTER TABLE "submissions" DROP COLUMN "form_id";
  ALTER TABLE "submissions" DROP COLUMN "language";
  ALTER TABLE "submissions" DROP COLUMN "ticket";
  ALTER TABLE "submissions" DROP COLUMN "digest";
  ALTER TABLE "submissions" DROP COLUMN "token_hash";
  ALTER TABLE "submissions" DROP COLUMN "ended_at";
  ALTER TABLE "forms_steps_questions" DROP COLUMN "fills";
  ALTER TABLE "forms_steps_questions" DROP COLUMN "list";
  ALTER TABLE "forms_steps_questions" DROP COLUMN "show_when_question";
  ALTER TABLE "forms_steps" DROP COLUMN "text";
  ALTER TABLE "forms" DROP COLUMN "privacy";
  ALTER TABLE "forms" DROP COLUMN "mails_received_subject";
  ALTER TABLE "forms" DROP COLUMN "mails_received_text";
  ALTER TABLE "forms" DROP COLUMN "mails_changes_requested_subject";
  ALTER TABLE "forms" DROP COLUMN "mails_changes_requested_text";
  ALTER TABLE "forms" DROP COLUMN "mails_approved_subject";
  ALTER TABLE "forms" DROP COLUMN "mails_approved_text";
  ALTER TABLE "forms" DROP COLUMN "mails_published_subject";
  ALTER TABLE "forms" DROP COLUMN "mails_published_text";
  ALTER TABLE "forms" DROP COLUMN "mails_rejected_subject";
  ALTER TABLE "forms" DROP COLUMN "mails_rejected_text";
  ALTER TABLE "_forms_v_version_steps_questions" DROP COLUMN "fills";
  ALTER TABLE "_forms_v_version_steps_questions" DROP COLUMN "list";
  ALTER TABLE "_forms_v_version_steps_questions" DROP COLUMN "show_when_question";
  ALTER TABLE "_forms_v_version_steps" DROP COLUMN "text";
  ALTER TABLE "_forms_v" DROP COLUMN "version_privacy";
  ALTER TABLE "_forms_v" DROP COLUMN "version_mails_received_subject";
  ALTER TABLE "_forms_v" DROP COLUMN "version_mails_received_text";
  ALTER TABLE "_forms_v" DROP COLUMN "version_mails_changes_requested_subject";
  ALTER TABLE "_forms_v" DROP COLUMN "version_mails_changes_requested_text";
  ALTER TABLE "_forms_v" DROP COLUMN "version_mails_approved_subject";
  ALTER TABLE "_forms_v" DROP COLUMN "version_mails_approved_text";
  ALTER TABLE "_forms_v" DROP COLUMN "version_mails_published_subject";
  ALTER TABLE "_forms_v" DROP COLUMN "version_mails_published_text";
  ALTER TABLE "_forms_v" DROP COLUMN "version_mails_rejected_subject";
  ALTER TABLE "_forms_v" DROP COLUMN "version_mails_rejected_text";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "attachments_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "form_drafts_id";
  DROP TYPE "public"."enum_submissions_history_state";
  DROP TYPE "public"."enum_submissions_marks";
  DROP TYPE "public"."enum_submissions_language";
  DROP TYPE "public"."enum_attachments_state";
  DROP TYPE "public"."enum_forms_steps_questions_fills";
  DROP TYPE "public"."enum_forms_steps_questions_list";
  DROP TYPE "public"."enum__forms_v_version_steps_questions_fills";
  DROP TYPE "public"."enum__forms_v_version_steps_questions_list";`)
}
