import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_challenges_initiatives_relation" AS ENUM('builds-on', 'overlaps', 'continues');
  CREATE TYPE "public"."enum_challenges_urgency" AS ENUM('low', 'normal', 'high', 'critical');
  CREATE TYPE "public"."challenge_status" AS ENUM('open', 'matched', 'solved', 'archived');
  CREATE TYPE "public"."enum_challenges_lasting" AS ENUM('crisis', 'lasting');
  CREATE TYPE "public"."enum_challenges_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_challenges_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__challenges_v_version_initiatives_relation" AS ENUM('builds-on', 'overlaps', 'continues');
  CREATE TYPE "public"."enum__challenges_v_version_urgency" AS ENUM('low', 'normal', 'high', 'critical');
  CREATE TYPE "public"."enum__challenges_v_version_lasting" AS ENUM('crisis', 'lasting');
  CREATE TYPE "public"."enum__challenges_v_version_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum__challenges_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__challenges_v_published_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_solutions_initiatives_relation" AS ENUM('builds-on', 'overlaps', 'continues');
  CREATE TYPE "public"."enum_solutions_maturity" AS ENUM('idea', 'prototype', 'in-use', 'proven');
  CREATE TYPE "public"."enum_solutions_digital" AS ENUM('full', 'partly', 'no');
  CREATE TYPE "public"."enum_solutions_deployable_in" AS ENUM('hours', 'days', 'weeks', 'months');
  CREATE TYPE "public"."enum_solutions_cost" AS ENUM('free', 'free-temporarily', 'paid', 'open-source');
  CREATE TYPE "public"."enum_solutions_lasting" AS ENUM('crisis', 'lasting');
  CREATE TYPE "public"."enum_solutions_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_solutions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__solutions_v_version_initiatives_relation" AS ENUM('builds-on', 'overlaps', 'continues');
  CREATE TYPE "public"."enum__solutions_v_version_maturity" AS ENUM('idea', 'prototype', 'in-use', 'proven');
  CREATE TYPE "public"."enum__solutions_v_version_digital" AS ENUM('full', 'partly', 'no');
  CREATE TYPE "public"."enum__solutions_v_version_deployable_in" AS ENUM('hours', 'days', 'weeks', 'months');
  CREATE TYPE "public"."enum__solutions_v_version_cost" AS ENUM('free', 'free-temporarily', 'paid', 'open-source');
  CREATE TYPE "public"."enum__solutions_v_version_lasting" AS ENUM('crisis', 'lasting');
  CREATE TYPE "public"."enum__solutions_v_version_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum__solutions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__solutions_v_published_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_matches_state" AS ENUM('proposed', 'introduced', 'in-use', 'lasting', 'declined');
  CREATE TYPE "public"."enum_introductions_demand_answer" AS ENUM('waiting', 'accepted', 'refused');
  CREATE TYPE "public"."enum_introductions_supply_answer" AS ENUM('waiting', 'accepted', 'refused');
  CREATE TYPE "public"."enum_submissions_kind" AS ENUM('solution', 'challenge', 'correction', 'contact');
  CREATE TYPE "public"."enum_submissions_state" AS ENUM('submitted', 'in-review', 'changes-requested', 'approved', 'rejected', 'withdrawn');
  CREATE TYPE "public"."enum_initiatives_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_initiatives_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__initiatives_v_version_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum__initiatives_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__initiatives_v_published_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_organisations_type" AS ENUM('federation', 'company', 'knowledge', 'think-tank', 'government', 'local-authority', 'non-profit');
  CREATE TYPE "public"."enum_organisations_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_organisations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_version_type" AS ENUM('federation', 'company', 'knowledge', 'think-tank', 'government', 'local-authority', 'non-profit');
  CREATE TYPE "public"."enum__organisations_v_version_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum__organisations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_published_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_ambassadors_kind" AS ENUM('ambassador', 'contact');
  CREATE TYPE "public"."enum_ambassadors_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_ambassadors_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__ambassadors_v_version_kind" AS ENUM('ambassador', 'contact');
  CREATE TYPE "public"."enum__ambassadors_v_version_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum__ambassadors_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__ambassadors_v_published_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'supply', 'ambassador', 'federation');
  CREATE TYPE "public"."enum_pages_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_news_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_news_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_version_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum__news_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_published_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_forms_steps_questions_type" AS ENUM('text', 'textarea', 'email', 'tel', 'url', 'select', 'checkboxes', 'date', 'file');
  CREATE TYPE "public"."enum_forms_kind" AS ENUM('solution', 'challenge', 'correction', 'contact');
  CREATE TYPE "public"."enum_forms_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_forms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__forms_v_version_steps_questions_type" AS ENUM('text', 'textarea', 'email', 'tel', 'url', 'select', 'checkboxes', 'date', 'file');
  CREATE TYPE "public"."enum__forms_v_version_kind" AS ENUM('solution', 'challenge', 'correction', 'contact');
  CREATE TYPE "public"."enum__forms_v_version_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum__forms_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__forms_v_published_locale" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_sectors_icon" AS ENUM('heart', 'town-hall', 'family', 'mortarboard', 'laptop', 'cup', 'basket', 'factory', 'mask', 'coin', 'bicycle', 'wheat', 'kite', 'crane', 'ball', 'megaphone');
  CREATE TYPE "public"."enum_sectors_colour" AS ENUM('coral', 'amber', 'moss', 'teal', 'sky', 'indigo', 'plum', 'stone');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TABLE "challenges_initiatives" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"initiative_id" integer,
  	"relation" "enum_challenges_initiatives_relation" DEFAULT 'builds-on'
  );
  
  CREATE TABLE "challenges" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"description" varchar,
  	"audience" varchar,
  	"policy_domain_id" integer,
  	"organisation_id" integer,
  	"contact_name" varchar,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"urgency" "enum_challenges_urgency" DEFAULT 'normal',
  	"valid_until" timestamp(3) with time zone,
  	"status" "challenge_status" DEFAULT 'open',
  	"lasting" "enum_challenges_lasting" DEFAULT 'lasting',
  	"slug" varchar,
  	"language" "enum_challenges_language" DEFAULT 'nl',
  	"translation_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_challenges_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "challenges_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sectors_id" integer
  );
  
  CREATE TABLE "_challenges_v_version_initiatives" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"initiative_id" integer,
  	"relation" "enum__challenges_v_version_initiatives_relation" DEFAULT 'builds-on',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_challenges_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_description" varchar,
  	"version_audience" varchar,
  	"version_policy_domain_id" integer,
  	"version_organisation_id" integer,
  	"version_contact_name" varchar,
  	"version_contact_email" varchar,
  	"version_contact_phone" varchar,
  	"version_urgency" "enum__challenges_v_version_urgency" DEFAULT 'normal',
  	"version_valid_until" timestamp(3) with time zone,
  	"version_status" "challenge_status" DEFAULT 'open',
  	"version_lasting" "enum__challenges_v_version_lasting" DEFAULT 'lasting',
  	"version_slug" varchar,
  	"version_language" "enum__challenges_v_version_language" DEFAULT 'nl',
  	"version_translation_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__challenges_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__challenges_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_challenges_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sectors_id" integer
  );
  
  CREATE TABLE "solutions_initiatives" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"initiative_id" integer,
  	"relation" "enum_solutions_initiatives_relation" DEFAULT 'builds-on'
  );
  
  CREATE TABLE "solutions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"description" varchar,
  	"provider_id" integer,
  	"privacy" varchar,
  	"website" varchar,
  	"contact_name" varchar,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"maturity" "enum_solutions_maturity" DEFAULT 'idea',
  	"digital" "enum_solutions_digital" DEFAULT 'full',
  	"deployable_in" "enum_solutions_deployable_in" DEFAULT 'weeks',
  	"cost" "enum_solutions_cost" DEFAULT 'paid',
  	"lasting" "enum_solutions_lasting" DEFAULT 'lasting',
  	"slug" varchar,
  	"language" "enum_solutions_language" DEFAULT 'nl',
  	"translation_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_solutions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "solutions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "solutions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sectors_id" integer
  );
  
  CREATE TABLE "_solutions_v_version_initiatives" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"initiative_id" integer,
  	"relation" "enum__solutions_v_version_initiatives_relation" DEFAULT 'builds-on',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_solutions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_description" varchar,
  	"version_provider_id" integer,
  	"version_privacy" varchar,
  	"version_website" varchar,
  	"version_contact_name" varchar,
  	"version_contact_email" varchar,
  	"version_contact_phone" varchar,
  	"version_maturity" "enum__solutions_v_version_maturity" DEFAULT 'idea',
  	"version_digital" "enum__solutions_v_version_digital" DEFAULT 'full',
  	"version_deployable_in" "enum__solutions_v_version_deployable_in" DEFAULT 'weeks',
  	"version_cost" "enum__solutions_v_version_cost" DEFAULT 'paid',
  	"version_lasting" "enum__solutions_v_version_lasting" DEFAULT 'lasting',
  	"version_slug" varchar,
  	"version_language" "enum__solutions_v_version_language" DEFAULT 'nl',
  	"version_translation_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__solutions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__solutions_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_solutions_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_solutions_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sectors_id" integer
  );
  
  CREATE TABLE "matches" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"challenge_id" integer NOT NULL,
  	"solution_id" integer NOT NULL,
  	"reason" varchar,
  	"state" "enum_matches_state" DEFAULT 'proposed' NOT NULL,
  	"owner_id" integer,
  	"proposed_at" timestamp(3) with time zone,
  	"introduced_at" timestamp(3) with time zone,
  	"in_use_at" timestamp(3) with time zone,
  	"lasting_at" timestamp(3) with time zone,
  	"declined_at" timestamp(3) with time zone,
  	"notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "introductions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"match_id" integer NOT NULL,
  	"demand_answer" "enum_introductions_demand_answer" DEFAULT 'waiting' NOT NULL,
  	"supply_answer" "enum_introductions_supply_answer" DEFAULT 'waiting' NOT NULL,
  	"message" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "submissions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"reference" varchar NOT NULL,
  	"kind" "enum_submissions_kind" NOT NULL,
  	"state" "enum_submissions_state" DEFAULT 'submitted' NOT NULL,
  	"reason" varchar,
  	"organisation_id" integer,
  	"answers" jsonb NOT NULL,
  	"notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "initiatives" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"description" varchar,
  	"url" varchar,
  	"organisation_id" integer,
  	"slug" varchar,
  	"language" "enum_initiatives_language" DEFAULT 'nl',
  	"translation_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_initiatives_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "initiatives_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sectors_id" integer
  );
  
  CREATE TABLE "_initiatives_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_description" varchar,
  	"version_url" varchar,
  	"version_organisation_id" integer,
  	"version_slug" varchar,
  	"version_language" "enum__initiatives_v_version_language" DEFAULT 'nl',
  	"version_translation_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__initiatives_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__initiatives_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_initiatives_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sectors_id" integer
  );
  
  CREATE TABLE "organisations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"summary" varchar,
  	"description" varchar,
  	"federation_id" integer,
  	"website" varchar,
  	"logo_id" integer,
  	"contact_name" varchar,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"type" "enum_organisations_type" DEFAULT 'company',
  	"partner" boolean DEFAULT false,
  	"slug" varchar,
  	"language" "enum_organisations_language" DEFAULT 'nl',
  	"translation_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_organisations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "organisations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sectors_id" integer
  );
  
  CREATE TABLE "_organisations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_description" varchar,
  	"version_federation_id" integer,
  	"version_website" varchar,
  	"version_logo_id" integer,
  	"version_contact_name" varchar,
  	"version_contact_email" varchar,
  	"version_contact_phone" varchar,
  	"version_type" "enum__organisations_v_version_type" DEFAULT 'company',
  	"version_partner" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_language" "enum__organisations_v_version_language" DEFAULT 'nl',
  	"version_translation_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__organisations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__organisations_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_organisations_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sectors_id" integer
  );
  
  CREATE TABLE "ambassadors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"role" varchar,
  	"bio" varchar,
  	"photo_id" integer,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"kind" "enum_ambassadors_kind" DEFAULT 'ambassador',
  	"slug" varchar,
  	"language" "enum_ambassadors_language" DEFAULT 'nl',
  	"translation_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_ambassadors_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "ambassadors_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"policy_domains_id" integer,
  	"sectors_id" integer
  );
  
  CREATE TABLE "_ambassadors_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_role" varchar,
  	"version_bio" varchar,
  	"version_photo_id" integer,
  	"version_contact_email" varchar,
  	"version_contact_phone" varchar,
  	"version_kind" "enum__ambassadors_v_version_kind" DEFAULT 'ambassador',
  	"version_slug" varchar,
  	"version_language" "enum__ambassadors_v_version_language" DEFAULT 'nl',
  	"version_translation_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__ambassadors_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__ambassadors_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_ambassadors_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"policy_domains_id" integer,
  	"sectors_id" integer
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'federation' NOT NULL,
  	"organisation_id" integer,
  	"ambassador_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "pages_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"body" jsonb,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_call_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"href" varchar
  );
  
  CREATE TABLE "pages_blocks_call" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_questions_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" varchar
  );
  
  CREATE TABLE "pages_blocks_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"slug" varchar,
  	"language" "enum_pages_language" DEFAULT 'nl',
  	"translation_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_pages_v_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"body" jsonb,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_call_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"href" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_call" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_questions_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_slug" varchar,
  	"version_language" "enum__pages_v_version_language" DEFAULT 'nl',
  	"version_translation_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "news" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"image_id" integer,
  	"slug" varchar,
  	"language" "enum_news_language" DEFAULT 'nl',
  	"translation_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_news_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "news_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sectors_id" integer
  );
  
  CREATE TABLE "_news_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_image_id" integer,
  	"version_slug" varchar,
  	"version_language" "enum__news_v_version_language" DEFAULT 'nl',
  	"version_translation_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__news_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__news_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_news_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sectors_id" integer
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alt" varchar,
  	"decorative" boolean DEFAULT false,
  	"credit" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_wide_url" varchar,
  	"sizes_wide_width" numeric,
  	"sizes_wide_height" numeric,
  	"sizes_wide_mime_type" varchar,
  	"sizes_wide_filesize" numeric,
  	"sizes_wide_filename" varchar,
  	"sizes_hero_url" varchar,
  	"sizes_hero_width" numeric,
  	"sizes_hero_height" numeric,
  	"sizes_hero_mime_type" varchar,
  	"sizes_hero_filesize" numeric,
  	"sizes_hero_filename" varchar
  );
  
  CREATE TABLE "forms_steps_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"label" varchar,
  	"help" varchar,
  	"type" "enum_forms_steps_questions_type" DEFAULT 'text',
  	"required" boolean DEFAULT false,
  	"max_length" numeric
  );
  
  CREATE TABLE "forms_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar
  );
  
  CREATE TABLE "forms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"intro" varchar,
  	"kind" "enum_forms_kind",
  	"confirmation" varchar,
  	"slug" varchar,
  	"language" "enum_forms_language" DEFAULT 'nl',
  	"translation_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_forms_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_forms_v_version_steps_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"label" varchar,
  	"help" varchar,
  	"type" "enum__forms_v_version_steps_questions_type" DEFAULT 'text',
  	"required" boolean DEFAULT false,
  	"max_length" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_forms_v_version_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_forms_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_intro" varchar,
  	"version_kind" "enum__forms_v_version_kind",
  	"version_confirmation" varchar,
  	"version_slug" varchar,
  	"version_language" "enum__forms_v_version_language" DEFAULT 'nl',
  	"version_translation_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__forms_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__forms_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "sectors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"icon" "enum_sectors_icon" NOT NULL,
  	"colour" "enum_sectors_colour" NOT NULL,
  	"order" numeric DEFAULT 100 NOT NULL,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sectors_locales" (
  	"name" varchar NOT NULL,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "policy_domains" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"abbreviation" varchar NOT NULL,
  	"stand_in_id" integer,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "policy_domains_locales" (
  	"name" varchar NOT NULL,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "synonyms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "synonyms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "activities" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"actor" varchar NOT NULL,
  	"action" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"record" varchar NOT NULL,
  	"title" varchar,
  	"fields" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"challenges_id" integer,
  	"solutions_id" integer,
  	"matches_id" integer,
  	"introductions_id" integer,
  	"submissions_id" integer,
  	"initiatives_id" integer,
  	"organisations_id" integer,
  	"ambassadors_id" integer,
  	"users_id" integer,
  	"pages_id" integer,
  	"news_id" integer,
  	"media_id" integer,
  	"forms_id" integer,
  	"sectors_id" integer,
  	"policy_domains_id" integer,
  	"synonyms_id" integer,
  	"redirects_id" integer,
  	"activities_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "home_blocks_featured" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_featured_locales" (
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_sectors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_sectors_locales" (
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_urgent" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_urgent_locales" (
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_newest" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_newest_locales" (
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_in_use" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_in_use_locales" (
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_call_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_call_links_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_call" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_call_locales" (
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_ambassadors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_ambassadors_locales" (
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_partners_locales" (
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_news" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_news_locales" (
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "home_locales" (
  	"title" varchar NOT NULL,
  	"intro" varchar,
  	"placeholder" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "home_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"challenges_id" integer
  );
  
  CREATE TABLE "settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"email" varchar,
  	"fallback_id" integer,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "settings_locales" (
  	"name" varchar NOT NULL,
  	"tagline" varchar,
  	"description" varchar,
  	"owner" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "navigation_header" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_header_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_action" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_action_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"href" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_footer_links_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "navigation_footer_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "challenges_initiatives" ADD CONSTRAINT "challenges_initiatives_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "challenges_initiatives" ADD CONSTRAINT "challenges_initiatives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."challenges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "challenges" ADD CONSTRAINT "challenges_policy_domain_id_policy_domains_id_fk" FOREIGN KEY ("policy_domain_id") REFERENCES "public"."policy_domains"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "challenges" ADD CONSTRAINT "challenges_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "challenges" ADD CONSTRAINT "challenges_translation_id_challenges_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."challenges"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "challenges_rels" ADD CONSTRAINT "challenges_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."challenges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "challenges_rels" ADD CONSTRAINT "challenges_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_challenges_v_version_initiatives" ADD CONSTRAINT "_challenges_v_version_initiatives_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_challenges_v_version_initiatives" ADD CONSTRAINT "_challenges_v_version_initiatives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_challenges_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_challenges_v" ADD CONSTRAINT "_challenges_v_parent_id_challenges_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."challenges"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_challenges_v" ADD CONSTRAINT "_challenges_v_version_policy_domain_id_policy_domains_id_fk" FOREIGN KEY ("version_policy_domain_id") REFERENCES "public"."policy_domains"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_challenges_v" ADD CONSTRAINT "_challenges_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_challenges_v" ADD CONSTRAINT "_challenges_v_version_translation_id_challenges_id_fk" FOREIGN KEY ("version_translation_id") REFERENCES "public"."challenges"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_challenges_v_rels" ADD CONSTRAINT "_challenges_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_challenges_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_challenges_v_rels" ADD CONSTRAINT "_challenges_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "solutions_initiatives" ADD CONSTRAINT "solutions_initiatives_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "solutions_initiatives" ADD CONSTRAINT "solutions_initiatives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."solutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "solutions" ADD CONSTRAINT "solutions_provider_id_organisations_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "solutions" ADD CONSTRAINT "solutions_translation_id_solutions_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."solutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "solutions_texts" ADD CONSTRAINT "solutions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."solutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "solutions_rels" ADD CONSTRAINT "solutions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."solutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "solutions_rels" ADD CONSTRAINT "solutions_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_solutions_v_version_initiatives" ADD CONSTRAINT "_solutions_v_version_initiatives_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_solutions_v_version_initiatives" ADD CONSTRAINT "_solutions_v_version_initiatives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_solutions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_solutions_v" ADD CONSTRAINT "_solutions_v_parent_id_solutions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."solutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_solutions_v" ADD CONSTRAINT "_solutions_v_version_provider_id_organisations_id_fk" FOREIGN KEY ("version_provider_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_solutions_v" ADD CONSTRAINT "_solutions_v_version_translation_id_solutions_id_fk" FOREIGN KEY ("version_translation_id") REFERENCES "public"."solutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_solutions_v_texts" ADD CONSTRAINT "_solutions_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_solutions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_solutions_v_rels" ADD CONSTRAINT "_solutions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_solutions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_solutions_v_rels" ADD CONSTRAINT "_solutions_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "matches" ADD CONSTRAINT "matches_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "matches" ADD CONSTRAINT "matches_solution_id_solutions_id_fk" FOREIGN KEY ("solution_id") REFERENCES "public"."solutions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "matches" ADD CONSTRAINT "matches_owner_id_ambassadors_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."ambassadors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "introductions" ADD CONSTRAINT "introductions_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "submissions" ADD CONSTRAINT "submissions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_translation_id_initiatives_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "initiatives_rels" ADD CONSTRAINT "initiatives_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_rels" ADD CONSTRAINT "initiatives_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_parent_id_initiatives_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_version_translation_id_initiatives_id_fk" FOREIGN KEY ("version_translation_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v_rels" ADD CONSTRAINT "_initiatives_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_initiatives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_rels" ADD CONSTRAINT "_initiatives_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_federation_id_organisations_id_fk" FOREIGN KEY ("federation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_translation_id_organisations_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_rels" ADD CONSTRAINT "organisations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_rels" ADD CONSTRAINT "organisations_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_federation_id_organisations_id_fk" FOREIGN KEY ("version_federation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_translation_id_organisations_id_fk" FOREIGN KEY ("version_translation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v_rels" ADD CONSTRAINT "_organisations_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_rels" ADD CONSTRAINT "_organisations_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ambassadors" ADD CONSTRAINT "ambassadors_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ambassadors" ADD CONSTRAINT "ambassadors_translation_id_ambassadors_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."ambassadors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ambassadors_rels" ADD CONSTRAINT "ambassadors_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ambassadors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ambassadors_rels" ADD CONSTRAINT "ambassadors_rels_policy_domains_fk" FOREIGN KEY ("policy_domains_id") REFERENCES "public"."policy_domains"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ambassadors_rels" ADD CONSTRAINT "ambassadors_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ambassadors_v" ADD CONSTRAINT "_ambassadors_v_parent_id_ambassadors_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ambassadors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ambassadors_v" ADD CONSTRAINT "_ambassadors_v_version_photo_id_media_id_fk" FOREIGN KEY ("version_photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ambassadors_v" ADD CONSTRAINT "_ambassadors_v_version_translation_id_ambassadors_id_fk" FOREIGN KEY ("version_translation_id") REFERENCES "public"."ambassadors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ambassadors_v_rels" ADD CONSTRAINT "_ambassadors_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ambassadors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ambassadors_v_rels" ADD CONSTRAINT "_ambassadors_v_rels_policy_domains_fk" FOREIGN KEY ("policy_domains_id") REFERENCES "public"."policy_domains"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ambassadors_v_rels" ADD CONSTRAINT "_ambassadors_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_ambassador_id_ambassadors_id_fk" FOREIGN KEY ("ambassador_id") REFERENCES "public"."ambassadors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_text" ADD CONSTRAINT "pages_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_call_links" ADD CONSTRAINT "pages_blocks_call_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_call"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_call" ADD CONSTRAINT "pages_blocks_call_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_questions_items" ADD CONSTRAINT "pages_blocks_questions_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_questions" ADD CONSTRAINT "pages_blocks_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_translation_id_pages_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_text" ADD CONSTRAINT "_pages_v_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_call_links" ADD CONSTRAINT "_pages_v_blocks_call_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_call"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_call" ADD CONSTRAINT "_pages_v_blocks_call_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_questions_items" ADD CONSTRAINT "_pages_v_blocks_questions_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_questions" ADD CONSTRAINT "_pages_v_blocks_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_translation_id_pages_id_fk" FOREIGN KEY ("version_translation_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_translation_id_news_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_parent_id_news_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_translation_id_news_id_fk" FOREIGN KEY ("version_translation_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_steps_questions" ADD CONSTRAINT "forms_steps_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_steps" ADD CONSTRAINT "forms_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_translation_id_forms_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v_version_steps_questions" ADD CONSTRAINT "_forms_v_version_steps_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_version_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_version_steps" ADD CONSTRAINT "_forms_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_parent_id_forms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_translation_id_forms_id_fk" FOREIGN KEY ("version_translation_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sectors_locales" ADD CONSTRAINT "sectors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "policy_domains" ADD CONSTRAINT "policy_domains_stand_in_id_ambassadors_id_fk" FOREIGN KEY ("stand_in_id") REFERENCES "public"."ambassadors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "policy_domains_locales" ADD CONSTRAINT "policy_domains_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."policy_domains"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "synonyms_texts" ADD CONSTRAINT "synonyms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."synonyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_challenges_fk" FOREIGN KEY ("challenges_id") REFERENCES "public"."challenges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_solutions_fk" FOREIGN KEY ("solutions_id") REFERENCES "public"."solutions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_matches_fk" FOREIGN KEY ("matches_id") REFERENCES "public"."matches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_introductions_fk" FOREIGN KEY ("introductions_id") REFERENCES "public"."introductions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_submissions_fk" FOREIGN KEY ("submissions_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_initiatives_fk" FOREIGN KEY ("initiatives_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ambassadors_fk" FOREIGN KEY ("ambassadors_id") REFERENCES "public"."ambassadors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sectors_fk" FOREIGN KEY ("sectors_id") REFERENCES "public"."sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_policy_domains_fk" FOREIGN KEY ("policy_domains_id") REFERENCES "public"."policy_domains"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_synonyms_fk" FOREIGN KEY ("synonyms_id") REFERENCES "public"."synonyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_activities_fk" FOREIGN KEY ("activities_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_featured" ADD CONSTRAINT "home_blocks_featured_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_featured_locales" ADD CONSTRAINT "home_blocks_featured_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_featured"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_sectors" ADD CONSTRAINT "home_blocks_sectors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_sectors_locales" ADD CONSTRAINT "home_blocks_sectors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_sectors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_urgent" ADD CONSTRAINT "home_blocks_urgent_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_urgent_locales" ADD CONSTRAINT "home_blocks_urgent_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_urgent"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_newest" ADD CONSTRAINT "home_blocks_newest_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_newest_locales" ADD CONSTRAINT "home_blocks_newest_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_newest"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_in_use" ADD CONSTRAINT "home_blocks_in_use_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_in_use_locales" ADD CONSTRAINT "home_blocks_in_use_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_in_use"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_call_links" ADD CONSTRAINT "home_blocks_call_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_call"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_call_links_locales" ADD CONSTRAINT "home_blocks_call_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_call_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_call" ADD CONSTRAINT "home_blocks_call_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_call_locales" ADD CONSTRAINT "home_blocks_call_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_call"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_ambassadors" ADD CONSTRAINT "home_blocks_ambassadors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_ambassadors_locales" ADD CONSTRAINT "home_blocks_ambassadors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_ambassadors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_partners" ADD CONSTRAINT "home_blocks_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_partners_locales" ADD CONSTRAINT "home_blocks_partners_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_news" ADD CONSTRAINT "home_blocks_news_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_news_locales" ADD CONSTRAINT "home_blocks_news_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_locales" ADD CONSTRAINT "home_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_challenges_fk" FOREIGN KEY ("challenges_id") REFERENCES "public"."challenges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings" ADD CONSTRAINT "settings_fallback_id_ambassadors_id_fk" FOREIGN KEY ("fallback_id") REFERENCES "public"."ambassadors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "settings_locales" ADD CONSTRAINT "settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_header" ADD CONSTRAINT "navigation_header_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_header_locales" ADD CONSTRAINT "navigation_header_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_header"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_action" ADD CONSTRAINT "navigation_action_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_action_locales" ADD CONSTRAINT "navigation_action_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_action"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer_links" ADD CONSTRAINT "navigation_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer_links_locales" ADD CONSTRAINT "navigation_footer_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_footer_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer" ADD CONSTRAINT "navigation_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer_locales" ADD CONSTRAINT "navigation_footer_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_footer"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "challenges_initiatives_order_idx" ON "challenges_initiatives" USING btree ("_order");
  CREATE INDEX "challenges_initiatives_parent_id_idx" ON "challenges_initiatives" USING btree ("_parent_id");
  CREATE INDEX "challenges_initiatives_initiative_idx" ON "challenges_initiatives" USING btree ("initiative_id");
  CREATE INDEX "challenges_policy_domain_idx" ON "challenges" USING btree ("policy_domain_id");
  CREATE INDEX "challenges_organisation_idx" ON "challenges" USING btree ("organisation_id");
  CREATE INDEX "challenges_urgency_idx" ON "challenges" USING btree ("urgency");
  CREATE INDEX "challenges_status_idx" ON "challenges" USING btree ("status");
  CREATE UNIQUE INDEX "challenges_slug_idx" ON "challenges" USING btree ("slug");
  CREATE INDEX "challenges_translation_idx" ON "challenges" USING btree ("translation_id");
  CREATE INDEX "challenges_published_at_idx" ON "challenges" USING btree ("published_at");
  CREATE INDEX "challenges_updated_at_idx" ON "challenges" USING btree ("updated_at");
  CREATE INDEX "challenges_created_at_idx" ON "challenges" USING btree ("created_at");
  CREATE INDEX "challenges__status_idx" ON "challenges" USING btree ("_status");
  CREATE INDEX "challenges_rels_order_idx" ON "challenges_rels" USING btree ("order");
  CREATE INDEX "challenges_rels_parent_idx" ON "challenges_rels" USING btree ("parent_id");
  CREATE INDEX "challenges_rels_path_idx" ON "challenges_rels" USING btree ("path");
  CREATE INDEX "challenges_rels_sectors_id_idx" ON "challenges_rels" USING btree ("sectors_id");
  CREATE INDEX "_challenges_v_version_initiatives_order_idx" ON "_challenges_v_version_initiatives" USING btree ("_order");
  CREATE INDEX "_challenges_v_version_initiatives_parent_id_idx" ON "_challenges_v_version_initiatives" USING btree ("_parent_id");
  CREATE INDEX "_challenges_v_version_initiatives_initiative_idx" ON "_challenges_v_version_initiatives" USING btree ("initiative_id");
  CREATE INDEX "_challenges_v_parent_idx" ON "_challenges_v" USING btree ("parent_id");
  CREATE INDEX "_challenges_v_version_version_policy_domain_idx" ON "_challenges_v" USING btree ("version_policy_domain_id");
  CREATE INDEX "_challenges_v_version_version_organisation_idx" ON "_challenges_v" USING btree ("version_organisation_id");
  CREATE INDEX "_challenges_v_version_version_urgency_idx" ON "_challenges_v" USING btree ("version_urgency");
  CREATE INDEX "_challenges_v_version_version_status_idx" ON "_challenges_v" USING btree ("version_status");
  CREATE INDEX "_challenges_v_version_version_slug_idx" ON "_challenges_v" USING btree ("version_slug");
  CREATE INDEX "_challenges_v_version_version_translation_idx" ON "_challenges_v" USING btree ("version_translation_id");
  CREATE INDEX "_challenges_v_version_version_published_at_idx" ON "_challenges_v" USING btree ("version_published_at");
  CREATE INDEX "_challenges_v_version_version_updated_at_idx" ON "_challenges_v" USING btree ("version_updated_at");
  CREATE INDEX "_challenges_v_version_version_created_at_idx" ON "_challenges_v" USING btree ("version_created_at");
  CREATE INDEX "_challenges_v_version_version__status_idx" ON "_challenges_v" USING btree ("version__status");
  CREATE INDEX "_challenges_v_created_at_idx" ON "_challenges_v" USING btree ("created_at");
  CREATE INDEX "_challenges_v_updated_at_idx" ON "_challenges_v" USING btree ("updated_at");
  CREATE INDEX "_challenges_v_snapshot_idx" ON "_challenges_v" USING btree ("snapshot");
  CREATE INDEX "_challenges_v_published_locale_idx" ON "_challenges_v" USING btree ("published_locale");
  CREATE INDEX "_challenges_v_latest_idx" ON "_challenges_v" USING btree ("latest");
  CREATE INDEX "_challenges_v_autosave_idx" ON "_challenges_v" USING btree ("autosave");
  CREATE INDEX "_challenges_v_rels_order_idx" ON "_challenges_v_rels" USING btree ("order");
  CREATE INDEX "_challenges_v_rels_parent_idx" ON "_challenges_v_rels" USING btree ("parent_id");
  CREATE INDEX "_challenges_v_rels_path_idx" ON "_challenges_v_rels" USING btree ("path");
  CREATE INDEX "_challenges_v_rels_sectors_id_idx" ON "_challenges_v_rels" USING btree ("sectors_id");
  CREATE INDEX "solutions_initiatives_order_idx" ON "solutions_initiatives" USING btree ("_order");
  CREATE INDEX "solutions_initiatives_parent_id_idx" ON "solutions_initiatives" USING btree ("_parent_id");
  CREATE INDEX "solutions_initiatives_initiative_idx" ON "solutions_initiatives" USING btree ("initiative_id");
  CREATE INDEX "solutions_provider_idx" ON "solutions" USING btree ("provider_id");
  CREATE INDEX "solutions_maturity_idx" ON "solutions" USING btree ("maturity");
  CREATE UNIQUE INDEX "solutions_slug_idx" ON "solutions" USING btree ("slug");
  CREATE INDEX "solutions_translation_idx" ON "solutions" USING btree ("translation_id");
  CREATE INDEX "solutions_published_at_idx" ON "solutions" USING btree ("published_at");
  CREATE INDEX "solutions_updated_at_idx" ON "solutions" USING btree ("updated_at");
  CREATE INDEX "solutions_created_at_idx" ON "solutions" USING btree ("created_at");
  CREATE INDEX "solutions__status_idx" ON "solutions" USING btree ("_status");
  CREATE INDEX "solutions_texts_order_parent" ON "solutions_texts" USING btree ("order","parent_id");
  CREATE INDEX "solutions_rels_order_idx" ON "solutions_rels" USING btree ("order");
  CREATE INDEX "solutions_rels_parent_idx" ON "solutions_rels" USING btree ("parent_id");
  CREATE INDEX "solutions_rels_path_idx" ON "solutions_rels" USING btree ("path");
  CREATE INDEX "solutions_rels_sectors_id_idx" ON "solutions_rels" USING btree ("sectors_id");
  CREATE INDEX "_solutions_v_version_initiatives_order_idx" ON "_solutions_v_version_initiatives" USING btree ("_order");
  CREATE INDEX "_solutions_v_version_initiatives_parent_id_idx" ON "_solutions_v_version_initiatives" USING btree ("_parent_id");
  CREATE INDEX "_solutions_v_version_initiatives_initiative_idx" ON "_solutions_v_version_initiatives" USING btree ("initiative_id");
  CREATE INDEX "_solutions_v_parent_idx" ON "_solutions_v" USING btree ("parent_id");
  CREATE INDEX "_solutions_v_version_version_provider_idx" ON "_solutions_v" USING btree ("version_provider_id");
  CREATE INDEX "_solutions_v_version_version_maturity_idx" ON "_solutions_v" USING btree ("version_maturity");
  CREATE INDEX "_solutions_v_version_version_slug_idx" ON "_solutions_v" USING btree ("version_slug");
  CREATE INDEX "_solutions_v_version_version_translation_idx" ON "_solutions_v" USING btree ("version_translation_id");
  CREATE INDEX "_solutions_v_version_version_published_at_idx" ON "_solutions_v" USING btree ("version_published_at");
  CREATE INDEX "_solutions_v_version_version_updated_at_idx" ON "_solutions_v" USING btree ("version_updated_at");
  CREATE INDEX "_solutions_v_version_version_created_at_idx" ON "_solutions_v" USING btree ("version_created_at");
  CREATE INDEX "_solutions_v_version_version__status_idx" ON "_solutions_v" USING btree ("version__status");
  CREATE INDEX "_solutions_v_created_at_idx" ON "_solutions_v" USING btree ("created_at");
  CREATE INDEX "_solutions_v_updated_at_idx" ON "_solutions_v" USING btree ("updated_at");
  CREATE INDEX "_solutions_v_snapshot_idx" ON "_solutions_v" USING btree ("snapshot");
  CREATE INDEX "_solutions_v_published_locale_idx" ON "_solutions_v" USING btree ("published_locale");
  CREATE INDEX "_solutions_v_latest_idx" ON "_solutions_v" USING btree ("latest");
  CREATE INDEX "_solutions_v_autosave_idx" ON "_solutions_v" USING btree ("autosave");
  CREATE INDEX "_solutions_v_texts_order_parent" ON "_solutions_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_solutions_v_rels_order_idx" ON "_solutions_v_rels" USING btree ("order");
  CREATE INDEX "_solutions_v_rels_parent_idx" ON "_solutions_v_rels" USING btree ("parent_id");
  CREATE INDEX "_solutions_v_rels_path_idx" ON "_solutions_v_rels" USING btree ("path");
  CREATE INDEX "_solutions_v_rels_sectors_id_idx" ON "_solutions_v_rels" USING btree ("sectors_id");
  CREATE INDEX "matches_challenge_idx" ON "matches" USING btree ("challenge_id");
  CREATE INDEX "matches_solution_idx" ON "matches" USING btree ("solution_id");
  CREATE INDEX "matches_state_idx" ON "matches" USING btree ("state");
  CREATE INDEX "matches_owner_idx" ON "matches" USING btree ("owner_id");
  CREATE INDEX "matches_updated_at_idx" ON "matches" USING btree ("updated_at");
  CREATE INDEX "matches_created_at_idx" ON "matches" USING btree ("created_at");
  CREATE UNIQUE INDEX "challenge_solution_idx" ON "matches" USING btree ("challenge_id","solution_id");
  CREATE INDEX "introductions_match_idx" ON "introductions" USING btree ("match_id");
  CREATE INDEX "introductions_updated_at_idx" ON "introductions" USING btree ("updated_at");
  CREATE INDEX "introductions_created_at_idx" ON "introductions" USING btree ("created_at");
  CREATE INDEX "submissions_state_idx" ON "submissions" USING btree ("state");
  CREATE INDEX "submissions_organisation_idx" ON "submissions" USING btree ("organisation_id");
  CREATE INDEX "submissions_updated_at_idx" ON "submissions" USING btree ("updated_at");
  CREATE INDEX "submissions_created_at_idx" ON "submissions" USING btree ("created_at");
  CREATE INDEX "initiatives_organisation_idx" ON "initiatives" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "initiatives_slug_idx" ON "initiatives" USING btree ("slug");
  CREATE INDEX "initiatives_translation_idx" ON "initiatives" USING btree ("translation_id");
  CREATE INDEX "initiatives_published_at_idx" ON "initiatives" USING btree ("published_at");
  CREATE INDEX "initiatives_updated_at_idx" ON "initiatives" USING btree ("updated_at");
  CREATE INDEX "initiatives_created_at_idx" ON "initiatives" USING btree ("created_at");
  CREATE INDEX "initiatives__status_idx" ON "initiatives" USING btree ("_status");
  CREATE INDEX "initiatives_rels_order_idx" ON "initiatives_rels" USING btree ("order");
  CREATE INDEX "initiatives_rels_parent_idx" ON "initiatives_rels" USING btree ("parent_id");
  CREATE INDEX "initiatives_rels_path_idx" ON "initiatives_rels" USING btree ("path");
  CREATE INDEX "initiatives_rels_sectors_id_idx" ON "initiatives_rels" USING btree ("sectors_id");
  CREATE INDEX "_initiatives_v_parent_idx" ON "_initiatives_v" USING btree ("parent_id");
  CREATE INDEX "_initiatives_v_version_version_organisation_idx" ON "_initiatives_v" USING btree ("version_organisation_id");
  CREATE INDEX "_initiatives_v_version_version_slug_idx" ON "_initiatives_v" USING btree ("version_slug");
  CREATE INDEX "_initiatives_v_version_version_translation_idx" ON "_initiatives_v" USING btree ("version_translation_id");
  CREATE INDEX "_initiatives_v_version_version_published_at_idx" ON "_initiatives_v" USING btree ("version_published_at");
  CREATE INDEX "_initiatives_v_version_version_updated_at_idx" ON "_initiatives_v" USING btree ("version_updated_at");
  CREATE INDEX "_initiatives_v_version_version_created_at_idx" ON "_initiatives_v" USING btree ("version_created_at");
  CREATE INDEX "_initiatives_v_version_version__status_idx" ON "_initiatives_v" USING btree ("version__status");
  CREATE INDEX "_initiatives_v_created_at_idx" ON "_initiatives_v" USING btree ("created_at");
  CREATE INDEX "_initiatives_v_updated_at_idx" ON "_initiatives_v" USING btree ("updated_at");
  CREATE INDEX "_initiatives_v_snapshot_idx" ON "_initiatives_v" USING btree ("snapshot");
  CREATE INDEX "_initiatives_v_published_locale_idx" ON "_initiatives_v" USING btree ("published_locale");
  CREATE INDEX "_initiatives_v_latest_idx" ON "_initiatives_v" USING btree ("latest");
  CREATE INDEX "_initiatives_v_autosave_idx" ON "_initiatives_v" USING btree ("autosave");
  CREATE INDEX "_initiatives_v_rels_order_idx" ON "_initiatives_v_rels" USING btree ("order");
  CREATE INDEX "_initiatives_v_rels_parent_idx" ON "_initiatives_v_rels" USING btree ("parent_id");
  CREATE INDEX "_initiatives_v_rels_path_idx" ON "_initiatives_v_rels" USING btree ("path");
  CREATE INDEX "_initiatives_v_rels_sectors_id_idx" ON "_initiatives_v_rels" USING btree ("sectors_id");
  CREATE INDEX "organisations_federation_idx" ON "organisations" USING btree ("federation_id");
  CREATE INDEX "organisations_logo_idx" ON "organisations" USING btree ("logo_id");
  CREATE INDEX "organisations_type_idx" ON "organisations" USING btree ("type");
  CREATE UNIQUE INDEX "organisations_slug_idx" ON "organisations" USING btree ("slug");
  CREATE INDEX "organisations_translation_idx" ON "organisations" USING btree ("translation_id");
  CREATE INDEX "organisations_published_at_idx" ON "organisations" USING btree ("published_at");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations__status_idx" ON "organisations" USING btree ("_status");
  CREATE INDEX "organisations_rels_order_idx" ON "organisations_rels" USING btree ("order");
  CREATE INDEX "organisations_rels_parent_idx" ON "organisations_rels" USING btree ("parent_id");
  CREATE INDEX "organisations_rels_path_idx" ON "organisations_rels" USING btree ("path");
  CREATE INDEX "organisations_rels_sectors_id_idx" ON "organisations_rels" USING btree ("sectors_id");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_federation_idx" ON "_organisations_v" USING btree ("version_federation_id");
  CREATE INDEX "_organisations_v_version_version_logo_idx" ON "_organisations_v" USING btree ("version_logo_id");
  CREATE INDEX "_organisations_v_version_version_type_idx" ON "_organisations_v" USING btree ("version_type");
  CREATE INDEX "_organisations_v_version_version_slug_idx" ON "_organisations_v" USING btree ("version_slug");
  CREATE INDEX "_organisations_v_version_version_translation_idx" ON "_organisations_v" USING btree ("version_translation_id");
  CREATE INDEX "_organisations_v_version_version_published_at_idx" ON "_organisations_v" USING btree ("version_published_at");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version__status_idx" ON "_organisations_v" USING btree ("version__status");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE INDEX "_organisations_v_snapshot_idx" ON "_organisations_v" USING btree ("snapshot");
  CREATE INDEX "_organisations_v_published_locale_idx" ON "_organisations_v" USING btree ("published_locale");
  CREATE INDEX "_organisations_v_latest_idx" ON "_organisations_v" USING btree ("latest");
  CREATE INDEX "_organisations_v_autosave_idx" ON "_organisations_v" USING btree ("autosave");
  CREATE INDEX "_organisations_v_rels_order_idx" ON "_organisations_v_rels" USING btree ("order");
  CREATE INDEX "_organisations_v_rels_parent_idx" ON "_organisations_v_rels" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_rels_path_idx" ON "_organisations_v_rels" USING btree ("path");
  CREATE INDEX "_organisations_v_rels_sectors_id_idx" ON "_organisations_v_rels" USING btree ("sectors_id");
  CREATE INDEX "ambassadors_photo_idx" ON "ambassadors" USING btree ("photo_id");
  CREATE UNIQUE INDEX "ambassadors_slug_idx" ON "ambassadors" USING btree ("slug");
  CREATE INDEX "ambassadors_translation_idx" ON "ambassadors" USING btree ("translation_id");
  CREATE INDEX "ambassadors_published_at_idx" ON "ambassadors" USING btree ("published_at");
  CREATE INDEX "ambassadors_updated_at_idx" ON "ambassadors" USING btree ("updated_at");
  CREATE INDEX "ambassadors_created_at_idx" ON "ambassadors" USING btree ("created_at");
  CREATE INDEX "ambassadors__status_idx" ON "ambassadors" USING btree ("_status");
  CREATE INDEX "ambassadors_rels_order_idx" ON "ambassadors_rels" USING btree ("order");
  CREATE INDEX "ambassadors_rels_parent_idx" ON "ambassadors_rels" USING btree ("parent_id");
  CREATE INDEX "ambassadors_rels_path_idx" ON "ambassadors_rels" USING btree ("path");
  CREATE INDEX "ambassadors_rels_policy_domains_id_idx" ON "ambassadors_rels" USING btree ("policy_domains_id");
  CREATE INDEX "ambassadors_rels_sectors_id_idx" ON "ambassadors_rels" USING btree ("sectors_id");
  CREATE INDEX "_ambassadors_v_parent_idx" ON "_ambassadors_v" USING btree ("parent_id");
  CREATE INDEX "_ambassadors_v_version_version_photo_idx" ON "_ambassadors_v" USING btree ("version_photo_id");
  CREATE INDEX "_ambassadors_v_version_version_slug_idx" ON "_ambassadors_v" USING btree ("version_slug");
  CREATE INDEX "_ambassadors_v_version_version_translation_idx" ON "_ambassadors_v" USING btree ("version_translation_id");
  CREATE INDEX "_ambassadors_v_version_version_published_at_idx" ON "_ambassadors_v" USING btree ("version_published_at");
  CREATE INDEX "_ambassadors_v_version_version_updated_at_idx" ON "_ambassadors_v" USING btree ("version_updated_at");
  CREATE INDEX "_ambassadors_v_version_version_created_at_idx" ON "_ambassadors_v" USING btree ("version_created_at");
  CREATE INDEX "_ambassadors_v_version_version__status_idx" ON "_ambassadors_v" USING btree ("version__status");
  CREATE INDEX "_ambassadors_v_created_at_idx" ON "_ambassadors_v" USING btree ("created_at");
  CREATE INDEX "_ambassadors_v_updated_at_idx" ON "_ambassadors_v" USING btree ("updated_at");
  CREATE INDEX "_ambassadors_v_snapshot_idx" ON "_ambassadors_v" USING btree ("snapshot");
  CREATE INDEX "_ambassadors_v_published_locale_idx" ON "_ambassadors_v" USING btree ("published_locale");
  CREATE INDEX "_ambassadors_v_latest_idx" ON "_ambassadors_v" USING btree ("latest");
  CREATE INDEX "_ambassadors_v_autosave_idx" ON "_ambassadors_v" USING btree ("autosave");
  CREATE INDEX "_ambassadors_v_rels_order_idx" ON "_ambassadors_v_rels" USING btree ("order");
  CREATE INDEX "_ambassadors_v_rels_parent_idx" ON "_ambassadors_v_rels" USING btree ("parent_id");
  CREATE INDEX "_ambassadors_v_rels_path_idx" ON "_ambassadors_v_rels" USING btree ("path");
  CREATE INDEX "_ambassadors_v_rels_policy_domains_id_idx" ON "_ambassadors_v_rels" USING btree ("policy_domains_id");
  CREATE INDEX "_ambassadors_v_rels_sectors_id_idx" ON "_ambassadors_v_rels" USING btree ("sectors_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_organisation_idx" ON "users" USING btree ("organisation_id");
  CREATE INDEX "users_ambassador_idx" ON "users" USING btree ("ambassador_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "pages_blocks_text_order_idx" ON "pages_blocks_text" USING btree ("_order");
  CREATE INDEX "pages_blocks_text_parent_id_idx" ON "pages_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_text_path_idx" ON "pages_blocks_text" USING btree ("_path");
  CREATE INDEX "pages_blocks_call_links_order_idx" ON "pages_blocks_call_links" USING btree ("_order");
  CREATE INDEX "pages_blocks_call_links_parent_id_idx" ON "pages_blocks_call_links" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_call_order_idx" ON "pages_blocks_call" USING btree ("_order");
  CREATE INDEX "pages_blocks_call_parent_id_idx" ON "pages_blocks_call" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_call_path_idx" ON "pages_blocks_call" USING btree ("_path");
  CREATE INDEX "pages_blocks_questions_items_order_idx" ON "pages_blocks_questions_items" USING btree ("_order");
  CREATE INDEX "pages_blocks_questions_items_parent_id_idx" ON "pages_blocks_questions_items" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_questions_order_idx" ON "pages_blocks_questions" USING btree ("_order");
  CREATE INDEX "pages_blocks_questions_parent_id_idx" ON "pages_blocks_questions" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_questions_path_idx" ON "pages_blocks_questions" USING btree ("_path");
  CREATE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_translation_idx" ON "pages" USING btree ("translation_id");
  CREATE INDEX "pages_published_at_idx" ON "pages" USING btree ("published_at");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE UNIQUE INDEX "slug_language_idx" ON "pages" USING btree ("slug","language");
  CREATE INDEX "_pages_v_blocks_text_order_idx" ON "_pages_v_blocks_text" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_text_parent_id_idx" ON "_pages_v_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_text_path_idx" ON "_pages_v_blocks_text" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_call_links_order_idx" ON "_pages_v_blocks_call_links" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_call_links_parent_id_idx" ON "_pages_v_blocks_call_links" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_call_order_idx" ON "_pages_v_blocks_call" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_call_parent_id_idx" ON "_pages_v_blocks_call" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_call_path_idx" ON "_pages_v_blocks_call" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_questions_items_order_idx" ON "_pages_v_blocks_questions_items" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_questions_items_parent_id_idx" ON "_pages_v_blocks_questions_items" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_questions_order_idx" ON "_pages_v_blocks_questions" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_questions_parent_id_idx" ON "_pages_v_blocks_questions" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_questions_path_idx" ON "_pages_v_blocks_questions" USING btree ("_path");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_translation_idx" ON "_pages_v" USING btree ("version_translation_id");
  CREATE INDEX "_pages_v_version_version_published_at_idx" ON "_pages_v" USING btree ("version_published_at");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE INDEX "version_slug_version_language_idx" ON "_pages_v" USING btree ("version_slug","version_language");
  CREATE INDEX "news_image_idx" ON "news" USING btree ("image_id");
  CREATE UNIQUE INDEX "news_slug_idx" ON "news" USING btree ("slug");
  CREATE INDEX "news_translation_idx" ON "news" USING btree ("translation_id");
  CREATE INDEX "news_published_at_idx" ON "news" USING btree ("published_at");
  CREATE INDEX "news_updated_at_idx" ON "news" USING btree ("updated_at");
  CREATE INDEX "news_created_at_idx" ON "news" USING btree ("created_at");
  CREATE INDEX "news__status_idx" ON "news" USING btree ("_status");
  CREATE INDEX "news_rels_order_idx" ON "news_rels" USING btree ("order");
  CREATE INDEX "news_rels_parent_idx" ON "news_rels" USING btree ("parent_id");
  CREATE INDEX "news_rels_path_idx" ON "news_rels" USING btree ("path");
  CREATE INDEX "news_rels_sectors_id_idx" ON "news_rels" USING btree ("sectors_id");
  CREATE INDEX "_news_v_parent_idx" ON "_news_v" USING btree ("parent_id");
  CREATE INDEX "_news_v_version_version_image_idx" ON "_news_v" USING btree ("version_image_id");
  CREATE INDEX "_news_v_version_version_slug_idx" ON "_news_v" USING btree ("version_slug");
  CREATE INDEX "_news_v_version_version_translation_idx" ON "_news_v" USING btree ("version_translation_id");
  CREATE INDEX "_news_v_version_version_published_at_idx" ON "_news_v" USING btree ("version_published_at");
  CREATE INDEX "_news_v_version_version_updated_at_idx" ON "_news_v" USING btree ("version_updated_at");
  CREATE INDEX "_news_v_version_version_created_at_idx" ON "_news_v" USING btree ("version_created_at");
  CREATE INDEX "_news_v_version_version__status_idx" ON "_news_v" USING btree ("version__status");
  CREATE INDEX "_news_v_created_at_idx" ON "_news_v" USING btree ("created_at");
  CREATE INDEX "_news_v_updated_at_idx" ON "_news_v" USING btree ("updated_at");
  CREATE INDEX "_news_v_snapshot_idx" ON "_news_v" USING btree ("snapshot");
  CREATE INDEX "_news_v_published_locale_idx" ON "_news_v" USING btree ("published_locale");
  CREATE INDEX "_news_v_latest_idx" ON "_news_v" USING btree ("latest");
  CREATE INDEX "_news_v_autosave_idx" ON "_news_v" USING btree ("autosave");
  CREATE INDEX "_news_v_rels_order_idx" ON "_news_v_rels" USING btree ("order");
  CREATE INDEX "_news_v_rels_parent_idx" ON "_news_v_rels" USING btree ("parent_id");
  CREATE INDEX "_news_v_rels_path_idx" ON "_news_v_rels" USING btree ("path");
  CREATE INDEX "_news_v_rels_sectors_id_idx" ON "_news_v_rels" USING btree ("sectors_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "media" USING btree ("sizes_wide_filename");
  CREATE INDEX "media_sizes_hero_sizes_hero_filename_idx" ON "media" USING btree ("sizes_hero_filename");
  CREATE INDEX "forms_steps_questions_order_idx" ON "forms_steps_questions" USING btree ("_order");
  CREATE INDEX "forms_steps_questions_parent_id_idx" ON "forms_steps_questions" USING btree ("_parent_id");
  CREATE INDEX "forms_steps_order_idx" ON "forms_steps" USING btree ("_order");
  CREATE INDEX "forms_steps_parent_id_idx" ON "forms_steps" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "forms_slug_idx" ON "forms" USING btree ("slug");
  CREATE INDEX "forms_translation_idx" ON "forms" USING btree ("translation_id");
  CREATE INDEX "forms_published_at_idx" ON "forms" USING btree ("published_at");
  CREATE INDEX "forms_updated_at_idx" ON "forms" USING btree ("updated_at");
  CREATE INDEX "forms_created_at_idx" ON "forms" USING btree ("created_at");
  CREATE INDEX "forms__status_idx" ON "forms" USING btree ("_status");
  CREATE INDEX "_forms_v_version_steps_questions_order_idx" ON "_forms_v_version_steps_questions" USING btree ("_order");
  CREATE INDEX "_forms_v_version_steps_questions_parent_id_idx" ON "_forms_v_version_steps_questions" USING btree ("_parent_id");
  CREATE INDEX "_forms_v_version_steps_order_idx" ON "_forms_v_version_steps" USING btree ("_order");
  CREATE INDEX "_forms_v_version_steps_parent_id_idx" ON "_forms_v_version_steps" USING btree ("_parent_id");
  CREATE INDEX "_forms_v_parent_idx" ON "_forms_v" USING btree ("parent_id");
  CREATE INDEX "_forms_v_version_version_slug_idx" ON "_forms_v" USING btree ("version_slug");
  CREATE INDEX "_forms_v_version_version_translation_idx" ON "_forms_v" USING btree ("version_translation_id");
  CREATE INDEX "_forms_v_version_version_published_at_idx" ON "_forms_v" USING btree ("version_published_at");
  CREATE INDEX "_forms_v_version_version_updated_at_idx" ON "_forms_v" USING btree ("version_updated_at");
  CREATE INDEX "_forms_v_version_version_created_at_idx" ON "_forms_v" USING btree ("version_created_at");
  CREATE INDEX "_forms_v_version_version__status_idx" ON "_forms_v" USING btree ("version__status");
  CREATE INDEX "_forms_v_created_at_idx" ON "_forms_v" USING btree ("created_at");
  CREATE INDEX "_forms_v_updated_at_idx" ON "_forms_v" USING btree ("updated_at");
  CREATE INDEX "_forms_v_snapshot_idx" ON "_forms_v" USING btree ("snapshot");
  CREATE INDEX "_forms_v_published_locale_idx" ON "_forms_v" USING btree ("published_locale");
  CREATE INDEX "_forms_v_latest_idx" ON "_forms_v" USING btree ("latest");
  CREATE INDEX "_forms_v_autosave_idx" ON "_forms_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "sectors_slug_idx" ON "sectors" USING btree ("slug");
  CREATE INDEX "sectors_updated_at_idx" ON "sectors" USING btree ("updated_at");
  CREATE INDEX "sectors_created_at_idx" ON "sectors" USING btree ("created_at");
  CREATE UNIQUE INDEX "sectors_locales_locale_parent_id_unique" ON "sectors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "policy_domains_stand_in_idx" ON "policy_domains" USING btree ("stand_in_id");
  CREATE UNIQUE INDEX "policy_domains_slug_idx" ON "policy_domains" USING btree ("slug");
  CREATE INDEX "policy_domains_updated_at_idx" ON "policy_domains" USING btree ("updated_at");
  CREATE INDEX "policy_domains_created_at_idx" ON "policy_domains" USING btree ("created_at");
  CREATE UNIQUE INDEX "policy_domains_locales_locale_parent_id_unique" ON "policy_domains_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "synonyms_updated_at_idx" ON "synonyms" USING btree ("updated_at");
  CREATE INDEX "synonyms_created_at_idx" ON "synonyms" USING btree ("created_at");
  CREATE INDEX "synonyms_texts_order_parent" ON "synonyms_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "activities_updated_at_idx" ON "activities" USING btree ("updated_at");
  CREATE INDEX "activities_created_at_idx" ON "activities" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_challenges_id_idx" ON "payload_locked_documents_rels" USING btree ("challenges_id");
  CREATE INDEX "payload_locked_documents_rels_solutions_id_idx" ON "payload_locked_documents_rels" USING btree ("solutions_id");
  CREATE INDEX "payload_locked_documents_rels_matches_id_idx" ON "payload_locked_documents_rels" USING btree ("matches_id");
  CREATE INDEX "payload_locked_documents_rels_introductions_id_idx" ON "payload_locked_documents_rels" USING btree ("introductions_id");
  CREATE INDEX "payload_locked_documents_rels_submissions_id_idx" ON "payload_locked_documents_rels" USING btree ("submissions_id");
  CREATE INDEX "payload_locked_documents_rels_initiatives_id_idx" ON "payload_locked_documents_rels" USING btree ("initiatives_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_ambassadors_id_idx" ON "payload_locked_documents_rels" USING btree ("ambassadors_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_news_id_idx" ON "payload_locked_documents_rels" USING btree ("news_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_forms_id_idx" ON "payload_locked_documents_rels" USING btree ("forms_id");
  CREATE INDEX "payload_locked_documents_rels_sectors_id_idx" ON "payload_locked_documents_rels" USING btree ("sectors_id");
  CREATE INDEX "payload_locked_documents_rels_policy_domains_id_idx" ON "payload_locked_documents_rels" USING btree ("policy_domains_id");
  CREATE INDEX "payload_locked_documents_rels_synonyms_id_idx" ON "payload_locked_documents_rels" USING btree ("synonyms_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_activities_id_idx" ON "payload_locked_documents_rels" USING btree ("activities_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "home_blocks_featured_order_idx" ON "home_blocks_featured" USING btree ("_order");
  CREATE INDEX "home_blocks_featured_parent_id_idx" ON "home_blocks_featured" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_featured_path_idx" ON "home_blocks_featured" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_featured_locales_locale_parent_id_unique" ON "home_blocks_featured_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_sectors_order_idx" ON "home_blocks_sectors" USING btree ("_order");
  CREATE INDEX "home_blocks_sectors_parent_id_idx" ON "home_blocks_sectors" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_sectors_path_idx" ON "home_blocks_sectors" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_sectors_locales_locale_parent_id_unique" ON "home_blocks_sectors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_urgent_order_idx" ON "home_blocks_urgent" USING btree ("_order");
  CREATE INDEX "home_blocks_urgent_parent_id_idx" ON "home_blocks_urgent" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_urgent_path_idx" ON "home_blocks_urgent" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_urgent_locales_locale_parent_id_unique" ON "home_blocks_urgent_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_newest_order_idx" ON "home_blocks_newest" USING btree ("_order");
  CREATE INDEX "home_blocks_newest_parent_id_idx" ON "home_blocks_newest" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_newest_path_idx" ON "home_blocks_newest" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_newest_locales_locale_parent_id_unique" ON "home_blocks_newest_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_in_use_order_idx" ON "home_blocks_in_use" USING btree ("_order");
  CREATE INDEX "home_blocks_in_use_parent_id_idx" ON "home_blocks_in_use" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_in_use_path_idx" ON "home_blocks_in_use" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_in_use_locales_locale_parent_id_unique" ON "home_blocks_in_use_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_call_links_order_idx" ON "home_blocks_call_links" USING btree ("_order");
  CREATE INDEX "home_blocks_call_links_parent_id_idx" ON "home_blocks_call_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "home_blocks_call_links_locales_locale_parent_id_unique" ON "home_blocks_call_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_call_order_idx" ON "home_blocks_call" USING btree ("_order");
  CREATE INDEX "home_blocks_call_parent_id_idx" ON "home_blocks_call" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_call_path_idx" ON "home_blocks_call" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_call_locales_locale_parent_id_unique" ON "home_blocks_call_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_ambassadors_order_idx" ON "home_blocks_ambassadors" USING btree ("_order");
  CREATE INDEX "home_blocks_ambassadors_parent_id_idx" ON "home_blocks_ambassadors" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_ambassadors_path_idx" ON "home_blocks_ambassadors" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_ambassadors_locales_locale_parent_id_unique" ON "home_blocks_ambassadors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_partners_order_idx" ON "home_blocks_partners" USING btree ("_order");
  CREATE INDEX "home_blocks_partners_parent_id_idx" ON "home_blocks_partners" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_partners_path_idx" ON "home_blocks_partners" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_partners_locales_locale_parent_id_unique" ON "home_blocks_partners_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_news_order_idx" ON "home_blocks_news" USING btree ("_order");
  CREATE INDEX "home_blocks_news_parent_id_idx" ON "home_blocks_news" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_news_path_idx" ON "home_blocks_news" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_news_locales_locale_parent_id_unique" ON "home_blocks_news_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "home_locales_locale_parent_id_unique" ON "home_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_rels_order_idx" ON "home_rels" USING btree ("order");
  CREATE INDEX "home_rels_parent_idx" ON "home_rels" USING btree ("parent_id");
  CREATE INDEX "home_rels_path_idx" ON "home_rels" USING btree ("path");
  CREATE INDEX "home_rels_challenges_id_idx" ON "home_rels" USING btree ("challenges_id");
  CREATE INDEX "settings_fallback_idx" ON "settings" USING btree ("fallback_id");
  CREATE UNIQUE INDEX "settings_locales_locale_parent_id_unique" ON "settings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_header_order_idx" ON "navigation_header" USING btree ("_order");
  CREATE INDEX "navigation_header_parent_id_idx" ON "navigation_header" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_header_locales_locale_parent_id_unique" ON "navigation_header_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_action_order_idx" ON "navigation_action" USING btree ("_order");
  CREATE INDEX "navigation_action_parent_id_idx" ON "navigation_action" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_action_locales_locale_parent_id_unique" ON "navigation_action_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_footer_links_order_idx" ON "navigation_footer_links" USING btree ("_order");
  CREATE INDEX "navigation_footer_links_parent_id_idx" ON "navigation_footer_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_footer_links_locales_locale_parent_id_unique" ON "navigation_footer_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_footer_order_idx" ON "navigation_footer" USING btree ("_order");
  CREATE INDEX "navigation_footer_parent_id_idx" ON "navigation_footer" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_footer_locales_locale_parent_id_unique" ON "navigation_footer_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "challenges_initiatives" CASCADE;
  DROP TABLE "challenges" CASCADE;
  DROP TABLE "challenges_rels" CASCADE;
  DROP TABLE "_challenges_v_version_initiatives" CASCADE;
  DROP TABLE "_challenges_v" CASCADE;
  DROP TABLE "_challenges_v_rels" CASCADE;
  DROP TABLE "solutions_initiatives" CASCADE;
  DROP TABLE "solutions" CASCADE;
  DROP TABLE "solutions_texts" CASCADE;
  DROP TABLE "solutions_rels" CASCADE;
  DROP TABLE "_solutions_v_version_initiatives" CASCADE;
  DROP TABLE "_solutions_v" CASCADE;
  DROP TABLE "_solutions_v_texts" CASCADE;
  DROP TABLE "_solutions_v_rels" CASCADE;
  DROP TABLE "matches" CASCADE;
  DROP TABLE "introductions" CASCADE;
  DROP TABLE "submissions" CASCADE;
  DROP TABLE "initiatives" CASCADE;
  DROP TABLE "initiatives_rels" CASCADE;
  DROP TABLE "_initiatives_v" CASCADE;
  DROP TABLE "_initiatives_v_rels" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_rels" CASCADE;
  DROP TABLE "_organisations_v" CASCADE;
  DROP TABLE "_organisations_v_rels" CASCADE;
  DROP TABLE "ambassadors" CASCADE;
  DROP TABLE "ambassadors_rels" CASCADE;
  DROP TABLE "_ambassadors_v" CASCADE;
  DROP TABLE "_ambassadors_v_rels" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "pages_blocks_text" CASCADE;
  DROP TABLE "pages_blocks_call_links" CASCADE;
  DROP TABLE "pages_blocks_call" CASCADE;
  DROP TABLE "pages_blocks_questions_items" CASCADE;
  DROP TABLE "pages_blocks_questions" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "_pages_v_blocks_text" CASCADE;
  DROP TABLE "_pages_v_blocks_call_links" CASCADE;
  DROP TABLE "_pages_v_blocks_call" CASCADE;
  DROP TABLE "_pages_v_blocks_questions_items" CASCADE;
  DROP TABLE "_pages_v_blocks_questions" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "news" CASCADE;
  DROP TABLE "news_rels" CASCADE;
  DROP TABLE "_news_v" CASCADE;
  DROP TABLE "_news_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "forms_steps_questions" CASCADE;
  DROP TABLE "forms_steps" CASCADE;
  DROP TABLE "forms" CASCADE;
  DROP TABLE "_forms_v_version_steps_questions" CASCADE;
  DROP TABLE "_forms_v_version_steps" CASCADE;
  DROP TABLE "_forms_v" CASCADE;
  DROP TABLE "sectors" CASCADE;
  DROP TABLE "sectors_locales" CASCADE;
  DROP TABLE "policy_domains" CASCADE;
  DROP TABLE "policy_domains_locales" CASCADE;
  DROP TABLE "synonyms" CASCADE;
  DROP TABLE "synonyms_texts" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "activities" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "home_blocks_featured" CASCADE;
  DROP TABLE "home_blocks_featured_locales" CASCADE;
  DROP TABLE "home_blocks_sectors" CASCADE;
  DROP TABLE "home_blocks_sectors_locales" CASCADE;
  DROP TABLE "home_blocks_urgent" CASCADE;
  DROP TABLE "home_blocks_urgent_locales" CASCADE;
  DROP TABLE "home_blocks_newest" CASCADE;
  DROP TABLE "home_blocks_newest_locales" CASCADE;
  DROP TABLE "home_blocks_in_use" CASCADE;
  DROP TABLE "home_blocks_in_use_locales" CASCADE;
  DROP TABLE "home_blocks_call_links" CASCADE;
  DROP TABLE "home_blocks_call_links_locales" CASCADE;
  DROP TABLE "home_blocks_call" CASCADE;
  DROP TABLE "home_blocks_call_locales" CASCADE;
  DROP TABLE "home_blocks_ambassadors" CASCADE;
  DROP TABLE "home_blocks_ambassadors_locales" CASCADE;
  DROP TABLE "home_blocks_partners" CASCADE;
  DROP TABLE "home_blocks_partners_locales" CASCADE;
  DROP TABLE "home_blocks_news" CASCADE;
  DROP TABLE "home_blocks_news_locales" CASCADE;
  DROP TABLE "home" CASCADE;
  DROP TABLE "home_locales" CASCADE;
  DROP TABLE "home_rels" CASCADE;
  DROP TABLE "settings" CASCADE;
  DROP TABLE "settings_locales" CASCADE;
  DROP TABLE "navigation_header" CASCADE;
  DROP TABLE "navigation_header_locales" CASCADE;
  DROP TABLE "navigation_action" CASCADE;
  DROP TABLE "navigation_action_locales" CASCADE;
  DROP TABLE "navigation_footer_links" CASCADE;
  DROP TABLE "navigation_footer_links_locales" CASCADE;
  DROP TABLE "navigation_footer" CASCADE;
  DROP TABLE "navigation_footer_locales" CASCADE;
  DROP TABLE "navigation" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_challenges_initiatives_relation";
  DROP TYPE "public"."enum_challenges_urgency";
  DROP TYPE "public"."challenge_status";
  DROP TYPE "public"."enum_challenges_lasting";
  DROP TYPE "public"."enum_challenges_language";
  DROP TYPE "public"."enum_challenges_status";
  DROP TYPE "public"."enum__challenges_v_version_initiatives_relation";
  DROP TYPE "public"."enum__challenges_v_version_urgency";
  DROP TYPE "public"."enum__challenges_v_version_lasting";
  DROP TYPE "public"."enum__challenges_v_version_language";
  DROP TYPE "public"."enum__challenges_v_version_status";
  DROP TYPE "public"."enum__challenges_v_published_locale";
  DROP TYPE "public"."enum_solutions_initiatives_relation";
  DROP TYPE "public"."enum_solutions_maturity";
  DROP TYPE "public"."enum_solutions_digital";
  DROP TYPE "public"."enum_solutions_deployable_in";
  DROP TYPE "public"."enum_solutions_cost";
  DROP TYPE "public"."enum_solutions_lasting";
  DROP TYPE "public"."enum_solutions_language";
  DROP TYPE "public"."enum_solutions_status";
  DROP TYPE "public"."enum__solutions_v_version_initiatives_relation";
  DROP TYPE "public"."enum__solutions_v_version_maturity";
  DROP TYPE "public"."enum__solutions_v_version_digital";
  DROP TYPE "public"."enum__solutions_v_version_deployable_in";
  DROP TYPE "public"."enum__solutions_v_version_cost";
  DROP TYPE "public"."enum__solutions_v_version_lasting";
  DROP TYPE "public"."enum__solutions_v_version_language";
  DROP TYPE "public"."enum__solutions_v_version_status";
  DROP TYPE "public"."enum__solutions_v_published_locale";
  DROP TYPE "public"."enum_matches_state";
  DROP TYPE "public"."enum_introductions_demand_answer";
  DROP TYPE "public"."enum_introductions_supply_answer";
  DROP TYPE "public"."enum_submissions_kind";
  DROP TYPE "public"."enum_submissions_state";
  DROP TYPE "public"."enum_initiatives_language";
  DROP TYPE "public"."enum_initiatives_status";
  DROP TYPE "public"."enum__initiatives_v_version_language";
  DROP TYPE "public"."enum__initiatives_v_version_status";
  DROP TYPE "public"."enum__initiatives_v_published_locale";
  DROP TYPE "public"."enum_organisations_type";
  DROP TYPE "public"."enum_organisations_language";
  DROP TYPE "public"."enum_organisations_status";
  DROP TYPE "public"."enum__organisations_v_version_type";
  DROP TYPE "public"."enum__organisations_v_version_language";
  DROP TYPE "public"."enum__organisations_v_version_status";
  DROP TYPE "public"."enum__organisations_v_published_locale";
  DROP TYPE "public"."enum_ambassadors_kind";
  DROP TYPE "public"."enum_ambassadors_language";
  DROP TYPE "public"."enum_ambassadors_status";
  DROP TYPE "public"."enum__ambassadors_v_version_kind";
  DROP TYPE "public"."enum__ambassadors_v_version_language";
  DROP TYPE "public"."enum__ambassadors_v_version_status";
  DROP TYPE "public"."enum__ambassadors_v_published_locale";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_pages_language";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_language";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum_news_language";
  DROP TYPE "public"."enum_news_status";
  DROP TYPE "public"."enum__news_v_version_language";
  DROP TYPE "public"."enum__news_v_version_status";
  DROP TYPE "public"."enum__news_v_published_locale";
  DROP TYPE "public"."enum_forms_steps_questions_type";
  DROP TYPE "public"."enum_forms_kind";
  DROP TYPE "public"."enum_forms_language";
  DROP TYPE "public"."enum_forms_status";
  DROP TYPE "public"."enum__forms_v_version_steps_questions_type";
  DROP TYPE "public"."enum__forms_v_version_kind";
  DROP TYPE "public"."enum__forms_v_version_language";
  DROP TYPE "public"."enum__forms_v_version_status";
  DROP TYPE "public"."enum__forms_v_published_locale";
  DROP TYPE "public"."enum_sectors_icon";
  DROP TYPE "public"."enum_sectors_colour";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
