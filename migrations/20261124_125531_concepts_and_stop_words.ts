import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_synonyms_kind" AS ENUM('concept', 'stop');
  ALTER TABLE "synonyms" ADD COLUMN "kind" "enum_synonyms_kind" DEFAULT 'concept' NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "synonyms" DROP COLUMN "kind";
  DROP TYPE "public"."enum_synonyms_kind";`)
}
