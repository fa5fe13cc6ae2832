CREATE TABLE "rehearsal_pictures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"rehearsal_post_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"mime" text NOT NULL,
	"wrapped_key" text NOT NULL,
	"sealed" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rehearsal_posts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workspace_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"key" text NOT NULL,
	"number" integer NOT NULL,
	"of_parts" integer NOT NULL,
	"first_id" uuid NOT NULL,
	"previous_id" uuid,
	"wrapped_key" text,
	"sealed" text,
	"posted_at" timestamp (3) with time zone NOT NULL,
	"gone_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "rehearsal_pictures" ADD CONSTRAINT "rehearsal_pictures_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsal_pictures" ADD CONSTRAINT "rehearsal_pictures_rehearsal_post_id_rehearsal_posts_id_fk" FOREIGN KEY ("rehearsal_post_id") REFERENCES "public"."rehearsal_posts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsal_posts" ADD CONSTRAINT "rehearsal_posts_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsal_posts" ADD CONSTRAINT "rehearsal_posts_channel_id_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."channels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "rehearsal_pictures_once" ON "rehearsal_pictures" USING btree ("rehearsal_post_id","sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "rehearsal_posts_once" ON "rehearsal_posts" USING btree ("channel_id","key");--> statement-breakpoint
CREATE INDEX "rehearsal_posts_of_channel" ON "rehearsal_posts" USING btree ("workspace_id","channel_id","id");--> statement-breakpoint
CREATE INDEX "rehearsal_posts_of_thread" ON "rehearsal_posts" USING btree ("workspace_id","first_id");