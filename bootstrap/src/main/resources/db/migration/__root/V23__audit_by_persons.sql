-- Everybody a row names: a merge or a comparison of two records is told to both of them.
create function platform.persons_of(ids text) returns text[] language sql immutable parallel safe
    return array(select found[1] from regexp_matches(ids,
        '(?:^| )(?:MemberId|member|kept|gone|one|other|id)=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?= |$)', 'g') as found);
create index audit_entry_persons on platform.audit_entry using gin (platform.persons_of(ids));
drop index platform.audit_entry_person;
drop function platform.person_of(text);
