CREATE TABLE "publication_attempts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"part" integer NOT NULL,
	"what" text NOT NULL,
	"points" integer NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"word" text,
	"why" text
);
--> statement-breakpoint
CREATE TABLE "publication_parts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"key" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"first_sent_at" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"looks" integer NOT NULL,
	"not_found" integer NOT NULL,
	"why" text,
	"way_on" text,
	"platform_id" text,
	"url" text,
	"published_at" timestamp (3) with time zone,
	"marks" jsonb,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
DROP INDEX "publications_due";--> statement-breakpoint
ALTER TABLE "channels" ADD COLUMN "lost_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "lease_owner" uuid;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "lease_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "tries" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "take_down_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "take_down_by" uuid;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "wake_at" timestamp (3) with time zone GENERATED ALWAYS AS (case
    when state = 'scheduled' then greatest(due_at, lease_until)
    when state = 'waiting' and waits_for = 'retry' then greatest(waits_until, lease_until)
    when state in ('claimed', 'sending') then coalesce(lease_until, changed_at)
    when state in ('published', 'partial', 'unknown') and take_down_at is not null then greatest(take_down_at, lease_until)
  end) STORED;--> statement-breakpoint
ALTER TABLE "publication_attempts" ADD CONSTRAINT "publication_attempts_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_attempts" ADD CONSTRAINT "publication_attempts_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_parts" ADD CONSTRAINT "publication_parts_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_parts" ADD CONSTRAINT "publication_parts_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "publication_attempts_of" ON "publication_attempts" USING btree ("publication_id","id");--> statement-breakpoint
CREATE INDEX "publication_attempts_of_channel" ON "publication_attempts" USING btree ("channel_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "publication_parts_once" ON "publication_parts" USING btree ("publication_id","number");--> statement-breakpoint
CREATE INDEX "publications_of_lane" ON "publications" USING btree ("channel_id","wake_at") WHERE "publications"."wake_at" is not null;--> statement-breakpoint
CREATE INDEX "publications_leased" ON "publications" USING btree ("channel_id") WHERE "publications"."lease_owner" is not null;--> statement-breakpoint
CREATE INDEX "publications_waiting" ON "publications" USING btree ("due_at") WHERE "publications"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "publications_due" ON "publications" USING btree ("wake_at") WHERE "publications"."wake_at" is not null;