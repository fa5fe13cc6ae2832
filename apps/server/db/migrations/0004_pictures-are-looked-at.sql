ALTER TABLE "post_pictures" ADD COLUMN "examined" "bytea";--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "waits_for_pictures" boolean DEFAULT false NOT NULL;