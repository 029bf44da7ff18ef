/*
 * Papers of acts kept before are compared as papers are today (PaperKey, Folding.fold): numbers without "Số" and leading noughts, one kind of
 * dash, issuers without signs and with abbreviations of the committee spelt out. An act says what it said; only what it is found by changes.
 */
create function membership.folded_(words text) returns text language sql immutable as $$
    select lower(btrim(regexp_replace(
        replace(replace(regexp_replace(normalize(words, NFD), '[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+', '', 'g'),
            'đ', 'd'), 'Đ', 'D'),
        '[\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'), ' '))
$$;
create function membership.paper_number_(number text) returns text language sql immutable as $$
    select regexp_replace(replace(regexp_replace(membership.folded_(number),
        '[\u058a\u05be\u1400\u1806\u2010-\u2015\u2e17\u2e1a\u2e3a\u2e3b\u2e40\u301c\u3030\u30a0\ufe31\ufe32\ufe58\ufe63\uff0d]', '-', 'g'), ' ', ''),
        '^(so[.:]?)?0*(?=[0-9])', '')
$$;
create function membership.paper_issuer_(issuer text) returns text language sql immutable as $$
    select regexp_replace(
        regexp_replace(regexp_replace(
            btrim(regexp_replace(regexp_replace(membership.folded_(issuer), '[.,;:()"]+', ' ', 'g'), ' +', ' ', 'g'), ' '),
            '^btv ', 'ban thuong vu '), '^bch ', 'ban chap hanh '),
        '^(ban thuong vu )?(d/ ?uy?|d uy|du|ban chap hanh dang bo)(?= |$)', '\1dang uy')
$$;

alter table membership.act disable trigger act_is_kept;
with issuers as materialized (
    select i.decision_issuer, membership.paper_issuer_(i.decision_issuer) as key
    from (select distinct decision_issuer from membership.act where decision_key is not null) i),
numbers as materialized (
    select n.decision_number, membership.paper_number_(n.decision_number) as key
    from (select distinct decision_number from membership.act where decision_key is not null) n)
update membership.act a
set decision_key = n.key || '|' || i.key || '|' || extract(year from a.decision_on)::int
from issuers i, numbers n
where a.decision_key is not null and i.decision_issuer = a.decision_issuer and n.decision_number = a.decision_number
    and a.decision_key <> n.key || '|' || i.key || '|' || extract(year from a.decision_on)::int;
alter table membership.act enable trigger act_is_kept;

drop function membership.paper_issuer_(text);
drop function membership.paper_number_(text);
drop function membership.folded_(text);

/*
 * As before, but person by person: somebody is in a group by the name that it had when they came to it, also where the group was called otherwise
 * or ended for a day that was gone by then. Only where somebody is in a group today that is not there by that name is one founded.
 */
create or replace function membership.keep_groups(branches uuid[]) returns void language plpgsql as $$
declare
    g record;
begin
    for g in
        with place as (
            select distinct on (l.unit_id) l.unit_id, l.path, l.valid_from, l.valid_to
            from membership.unit_link l join membership.unit u on u.id = l.unit_id and u.kind = 'BRANCH'
            where branches is null or l.unit_id = any (branches)
            order by l.unit_id, l.valid_from desc),
        said as (
            select a.unit_id, p.path, lower(a.party_group) word, left(a.party_group, 200) as name, p.valid_from as placed,
                greatest(a.valid_from, p.valid_from) begins,
                case when a.valid_to is null then p.valid_to else least(a.valid_to, p.valid_to) end ends
            from membership.attachment a join place p on p.unit_id = a.unit_id
            where btrim(a.party_group) <> ''),
        known as (
            select s.*, n.unit_id group_id, n.valid_from, n.valid_to,
                (select max(l.valid_to) from membership.unit_link l join membership.unit u on u.id = l.unit_id and u.kind = 'GROUP'
                    where n.unit_id is null and l.parent_id = s.unit_id and lower(u.name) = s.word) ended
            from said s left join lateral (
                select l.unit_id, l.valid_from, l.valid_to
                from membership.unit_link l join membership.unit u on u.id = l.unit_id and u.kind = 'GROUP'
                where l.parent_id = s.unit_id
                    and (l.valid_to is null or s.ends is not null and (s.begins < l.valid_to or s.ends <= l.valid_to))
                    and (lower(u.name) = s.word
                        or exists (select 1 from membership.unit_former_name f
                            where f.unit_id = u.id and lower(f.name) = s.word and (s.ends is not null or s.begins < f.until)))
                order by lower(u.name) = s.word desc, l.valid_to desc nulls first, l.valid_from desc limit 1) n on true
            where s.ends is null or s.ends > s.begins)
        select unit_id, path, word, min(name) as name, min(begins) begins, group_id, valid_from, valid_to, max(ended) ended,
            case when bool_or(ends is null) then null else max(ends) end ends
        from known group by unit_id, path, word, group_id, valid_from, valid_to
    loop
        if g.group_id is null then
            g.group_id := gen_random_uuid();
            with labelled as (
                insert into membership.unit (id, kind, name, label, created_at)
                values (g.group_id, 'GROUP', g.name, membership.base36(nextval('membership.unit_label')), now())
                returning label)
            insert into membership.unit_link (unit_id, parent_id, path, valid_from, valid_to)
            select g.group_id, g.unit_id, g.path || label || '.',
                case when g.ends is null or g.ended < g.ends then greatest(g.begins, g.ended) else g.begins end, g.ends from labelled;
        elsif g.begins < g.valid_from and not exists (
                select 1 from membership.unit_link l where l.unit_id = g.group_id and l.valid_from < g.valid_from) then
            update membership.unit_link set valid_from = g.begins where unit_id = g.group_id and valid_from = g.valid_from;
        end if;
    end loop;
end $$;

/*
 * Groups that a renaming left behind: founded by the function (ids of one by hand tell the time, these do not), by a name that a group beside
 * them had on the same day, with nobody in them today or come to them since, and nothing said of them or hanging on them.
 */
do $$
declare
    ghost uuid;
begin
    for ghost in
        select u.id from membership.unit u
        join membership.unit_link l on l.unit_id = u.id
        join membership.unit_link beside on beside.parent_id = l.parent_id and beside.unit_id <> u.id
        join membership.unit_former_name f on f.unit_id = beside.unit_id and lower(f.name) = lower(u.name)
        where u.kind = 'GROUP' and substr(u.id::text, 15, 1) = '4' and u.version = 0
            and l.valid_from < f.until and beside.valid_from <= l.valid_from
            and not exists (select 1 from membership.unit_link other where other.unit_id = u.id and other.ctid <> l.ctid)
            and not exists (select 1 from membership.attachment a where a.unit_id = l.parent_id and lower(a.party_group) = lower(u.name)
                and (a.valid_to is null or a.valid_from >= f.until))
    loop
        begin
            delete from membership.unit_link where unit_id = ghost;
            delete from membership.unit where id = ghost;
        exception when foreign_key_violation then
            null; -- somebody made use of it
        end;
    end loop;
end $$;

-- rows that stay for ever are short; what was longer before is left
alter table membership.unit_trait_change
    add constraint unit_trait_change_basis_check check (length(basis) <= 500) not valid;
