import type pg from 'pg'

/** Everything that stands around the posts, made from them inside the database: reviews, findings, plans, approvals, remarks, events and notices. */
export async function addRest(pool: pg.Pool): Promise<void> {
  for (const statement of statements) await pool.query(statement)
}

const moment = "p.changed_at"
const statements: readonly string[] = [
  `insert into reviews (id, workspace_id, post_id, revision_id, verdict, engine_version, packs, made_at)
    select uuidv7(), p.workspace_id, p.id, p.revision_id, case when hashtext(p.id::text) % 5 = 0 then 'advise' else 'clear' end, '1.0.0', '[]', ${moment} from posts p where p.revision_id is not null`,
  `insert into findings (id, workspace_id, review_id, rule, category, severity, confidence, "start", "end", quote_hash)
    select uuidv7(), r.workspace_id, r.id, 'evidence/needs-source', 'evidence', 'advise', 'likely', 0, 10 + n, repeat(md5(r.id::text || n), 2) from reviews r, generate_series(1, 2) n where r.verdict = 'advise'`,
  `insert into approvals (id, workspace_id, post_id, revision_id, revision_hash, given_by, given_from, is_own, decision, decided_at, ends_at)
    select uuidv7(), p.workspace_id, p.id, r.id, r.hash, i.owner_id, 'member', true, case when p.state = 'returned' then 'returned' else 'approved' end, ${moment}, ${moment} + interval '2000 days'
    from posts p join revisions r on r.id = p.revision_id join identities i on i.id = p.identity_id where p.state <> 'in-review' and (hashtext(p.id::text) % 2 = 0 or p.state = 'returned')`,
  `insert into remarks (id, workspace_id, post_id, revision_id, said_by, said_from, part, "start", "end", made_at)
    select uuidv7(), p.workspace_id, p.id, p.revision_id, p.author_id, 'member', 0, 0, 3, ${moment} from posts p where p.state = 'returned'`,
  `insert into publications (id, workspace_id, post_id, revision_id, revision_hash, channel_id, state, due_at, version, made_at, changed_at)
    select uuidv7(), p.workspace_id, p.id, r.id, r.hash, c.id, case p.state when 'scheduled' then 'scheduled' when 'withdrawn' then 'withdrawn' else 'published' end, coalesce(p.planned_at, ${moment}), 3, ${moment}, ${moment}
    from posts p join revisions r on r.id = p.revision_id join channels c on c.identity_id = p.identity_id where p.state in ('done', 'scheduled', 'withdrawn')`,
  `insert into events (id, workspace_id, name, subject_kind, subject_id, actor_id, at, data)
    select uuidv7(), p.workspace_id, e.name, 'post', p.id, p.author_id, ${moment} + e.place * interval '1 minute', jsonb_build_object('postId', p.id, 'from', e.before, 'to', e.after)
    from posts p, (values (1, 'post.submitted', 'draft', 'in-review'), (2, 'post.approved', 'in-review', 'ready'), (3, 'post.scheduled', 'ready', 'scheduled'), (4, 'post.settled', 'sending', 'done')) as e (place, name, before, after) where p.revision_id is not null`,
  `insert into notices (id, workspace_id, member_id, kind, subject_kind, subject_id, data, made_at, read_at)
    select uuidv7(), p.workspace_id, who, 'post.approved', 'post', p.id, '{}', ${moment}, case when hashtext(p.id::text) % 20 <> 0 then ${moment} end
    from posts p join identities i on i.id = p.identity_id, unnest(array[p.author_id, i.owner_id]) who where p.revision_id is not null`,
]
