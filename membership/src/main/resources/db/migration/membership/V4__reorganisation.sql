-- Units keep what they were called, reorganisations keep what they did, and counts are kept where they change.
create extension if not exists pg_trgm;

alter table membership.unit
    add column meeting_day smallint check (meeting_day between 1 and 28),   -- of the regular meeting; null: by rule
    add column administrative_code text collate "C" unique check (administrative_code ~ '^([0-9]{2}|[0-9]{5})$'),
    -- as people type it: small letters without marks
    add column search_name text collate "C" not null generated always as (translate(lower(name collate "vi-x-icu"),
        'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ',
        'aaaaaaaaaaaaaaaaadeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyy')) stored;
create index unit_search on membership.unit using gin (search_name gin_trgm_ops);

-- What a unit was called before the day; the present name is the unit's own.
create table membership.unit_former_name (
    unit_id uuid not null references membership.unit (id),
    until   date not null,
    name    text not null,
    primary key (unit_id, until)
);

-- A unit that was merged stands nowhere; what is kept of it lies below who took it over.
create table membership.unit_succession (
    unit_id      uuid primary key references membership.unit (id),
    successor_id uuid not null references membership.unit (id),
    since        date not null,
    path         text collate "C" not null,
    check (unit_id <> successor_id)
);
create index unit_succession_path on membership.unit_succession (path);
create index unit_succession_successor on membership.unit_succession (successor_id);

create table membership.reorganisation (
    id              uuid primary key,
    sequence        bigint generated always as identity unique,
    kind            text not null check (kind in ('CREATE', 'RENAME', 'MOVE', 'MERGE', 'SPLIT')),
    issuer_id       uuid not null references membership.unit (id),
    decision_number text not null check (length(decision_number) between 1 and 50),
    decided_on      date not null,
    effective_on    date not null,
    legal_basis     text not null check (length(legal_basis) <= 1000),
    by_account      uuid not null,
    by_name         text not null,
    done_at         timestamptz not null,
    undone_by       text,
    undone_at       timestamptz,
    check ((undone_at is null) = (undone_by is null))
);
create index reorganisation_issuer on membership.reorganisation (issuer_id, lower(decision_number));

-- Who took part, by the name of then; the sentences are what the person who ran it was told.
create table membership.reorganisation_unit (
    reorganisation_id uuid not null references membership.reorganisation (id),
    unit_id           uuid not null references membership.unit (id) deferrable initially deferred,   -- one may just be created
    name              text not null,
    primary key (reorganisation_id, unit_id)
);
create index reorganisation_unit_unit on membership.reorganisation_unit (unit_id);

create table membership.reorganisation_line (
    reorganisation_id uuid not null references membership.reorganisation (id),
    position          integer not null,
    tone              text not null check (tone in ('DEED', 'WARNING')),
    code              text not null,
    args              text[] not null,
    primary key (reorganisation_id, position)
);

-- Every row an operation touched, as it was and as it was left: taking back compares and restores.
create table membership.reorganisation_trace (
    reorganisation_id uuid not null references membership.reorganisation (id),
    relation          text not null check (relation in ('unit', 'unit_link', 'unit_former_name', 'unit_succession',
                          'attachment', 'status', 'position')),
    row_key           text collate "C" not null,
    was               jsonb,
    became            jsonb,
    primary key (reorganisation_id, relation, row_key)
);

-- People on the own roll of each standing unit, so that what stands below a node is one range.
create table membership.unit_count (
    unit_id uuid primary key references membership.unit (id),
    path    text collate "C" not null,
    kind    text not null,
    members integer not null default 0
);
create index unit_count_path on membership.unit_count (path) include (kind, members);

insert into membership.unit_count (unit_id, path, kind, members)
select l.unit_id, l.path, u.kind, (select count(*) from membership.attachment a
    where a.unit_id = l.unit_id and a.kind = 'HOME' and a.valid_to is null)
from membership.unit_link l join membership.unit u on u.id = l.unit_id
where l.valid_to is null;

create function membership.count_members() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update membership.unit_count c set members = c.members - o.n
        from (select unit_id, count(*) n from gone where kind = 'HOME' and valid_to is null group by unit_id) o
        where c.unit_id = o.unit_id;
    end if;
    if tg_op <> 'DELETE' then
        update membership.unit_count c set members = c.members + o.n
        from (select unit_id, count(*) n from come where kind = 'HOME' and valid_to is null group by unit_id) o
        where c.unit_id = o.unit_id;
    end if;
    return null;
end $$;

create trigger attachment_added after insert on membership.attachment
    referencing new table as come for each statement execute function membership.count_members();
create trigger attachment_changed after update on membership.attachment
    referencing old table as gone new table as come for each statement execute function membership.count_members();
create trigger attachment_removed after delete on membership.attachment
    referencing old table as gone for each statement execute function membership.count_members();

create function membership.count_units() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        delete from membership.unit_count c using gone g
        where c.unit_id = g.unit_id and g.valid_to is null and not exists (
            select 1 from membership.unit_link l where l.unit_id = g.unit_id and l.valid_to is null);
    end if;
    if tg_op <> 'DELETE' then
        insert into membership.unit_count (unit_id, path, kind, members)
        select l.unit_id, l.path, u.kind, (select count(*) from membership.attachment a
            where a.unit_id = l.unit_id and a.kind = 'HOME' and a.valid_to is null)
        from come l join membership.unit u on u.id = l.unit_id
        where l.valid_to is null
        on conflict (unit_id) do update set path = excluded.path;
    end if;
    return null;
end $$;

create trigger unit_link_added after insert on membership.unit_link
    referencing new table as come for each statement execute function membership.count_units();
create trigger unit_link_changed after update on membership.unit_link
    referencing old table as gone new table as come for each statement execute function membership.count_units();
create trigger unit_link_removed after delete on membership.unit_link
    referencing old table as gone for each statement execute function membership.count_units();

-- acts that came of a reorganisation are annulled with it
alter table membership.act add column reorganisation_id uuid references membership.reorganisation (id) deferrable initially deferred;
create index act_reorganisation on membership.act (reorganisation_id) where reorganisation_id is not null;
