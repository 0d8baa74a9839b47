import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "challenges_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_challenges_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "matches" ADD COLUMN "teaches" boolean DEFAULT true;
  ALTER TABLE "challenges_texts" ADD CONSTRAINT "challenges_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."challenges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_challenges_v_texts" ADD CONSTRAINT "_challenges_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_challenges_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "challenges_texts_order_parent" ON "challenges_texts" USING btree ("order","parent_id");
  CREATE INDEX "_challenges_v_texts_order_parent" ON "_challenges_v_texts" USING btree ("order","parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "challenges_texts" CASCADE;
  DROP TABLE "_challenges_v_texts" CASCADE;
  ALTER TABLE "matches" DROP COLUMN "teaches";`)
}
