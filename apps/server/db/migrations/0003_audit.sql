CREATE TABLE "audit_entries" (
	"workspace_id" uuid NOT NULL,
	"number" bigint NOT NULL,
	"event_id" uuid NOT NULL,
	"mac" text NOT NULL,
	CONSTRAINT "audit_entries_workspace_id_number_pk" PRIMARY KEY("workspace_id","number")
);
--> statement-breakpoint
CREATE TABLE "audit_positions" (
	"id" smallint PRIMARY KEY NOT NULL,
	"transaction" "xid8" NOT NULL,
	"event_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "audit_entries_one_an_event" ON "audit_entries" USING btree ("event_id");
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'rows of % are never changed and never taken out', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;--> statement-breakpoint
CREATE TRIGGER "events_keep_rows" BEFORE UPDATE OR DELETE ON "events" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "events_keep_all" BEFORE TRUNCATE ON "events" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "audit_entries_keep_rows" BEFORE UPDATE OR DELETE ON "audit_entries" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
CREATE TRIGGER "audit_entries_keep_all" BEFORE TRUNCATE ON "audit_entries" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON "events", "audit_entries" FROM PUBLIC, CURRENT_USER;
