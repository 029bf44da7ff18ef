-- a way into an officer's account, made for the first time or opened again, needs a second person as well
do $$
declare
    c record;
begin
    for c in select conname from pg_constraint where conrelid = 'membership.rights_proposal'::regclass and contype = 'c'
            and pg_get_constraintdef(oid) like '%PASSWORD_RESET%' loop
        execute format('alter table membership.rights_proposal drop constraint %I', c.conname);
    end loop;
end $$;
alter table membership.rights_proposal add column on_paper boolean;
alter table membership.rights_proposal
    add constraint rights_proposal_kind check (kind in
        ('POSITION', 'ADMINISTRATOR', 'PASSWORD_RESET', 'SECOND_FACTOR_RESET', 'INVITATION', 'ENABLING')),
    add constraint rights_proposal_account check
        ((kind in ('PASSWORD_RESET', 'SECOND_FACTOR_RESET', 'ENABLING')) = (account_id is not null)),
    add constraint rights_proposal_invitation check
        ((kind = 'INVITATION') = (on_paper is not null) and (kind <> 'INVITATION' or member_id is not null));

-- a transfer that came to nothing, or a stay that was over, because the person's path went on otherwise
alter table membership.transfer drop constraint transfer_state_check;
alter table membership.transfer add constraint transfer_state_check
    check (state in ('OPENED', 'SENT', 'RECEIVED', 'REFUSED', 'WITHDRAWN', 'RETURNED', 'ENDED'));

-- what an act ended beside the path, each row as it was: an annulment puts back exactly this
create table membership.act_closure (
    act_id   uuid not null references membership.act (id),
    relation text not null check (relation in ('position', 'account', 'transfer')),
    row_id   uuid not null,
    was      jsonb not null,
    primary key (act_id, relation, row_id)
);

insert into membership.rule values
    ('readmissions-most', 1, '2025-07-01', null, '208-QĐ/TW: chỉ xét kết nạp lại một lần');

-- the unit, or who took it over
create function membership.standing_unit(uuid) returns uuid language sql stable as $$
    with recursive heirs(id, step) as (
        select $1, 0
        union all
        select s.successor_id, h.step + 1 from heirs h join membership.unit_succession s on s.unit_id = h.id where h.step < 100)
    select id from heirs order by step desc limit 1
$$;

-- a number entered wrongly is corrected by another of the same first day; the wrong one stays to be read
alter table membership.dues_rule add column replaced_at timestamptz;
do $$
declare
    c record;
begin
    for c in select conname from pg_constraint where conrelid = 'membership.dues_rule'::regclass and contype in ('p', 'x') loop
        execute format('alter table membership.dues_rule drop constraint %I', c.conname);
    end loop;
end $$;
alter table membership.dues_rule add column id uuid primary key default gen_random_uuid();
alter table membership.dues_rule add constraint dues_rule_one_at_a_time
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&) where (replaced_at is null);
