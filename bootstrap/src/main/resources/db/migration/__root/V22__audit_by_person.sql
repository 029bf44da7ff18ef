-- The person a row names, so that who looked can be told to whom it was about.
create function platform.person_of(ids text) returns text language sql immutable parallel safe
    return substring(ids from '(?:^| )(?:MemberId|member|kept)=([0-9a-f-]{36})');
create index audit_entry_person on platform.audit_entry (platform.person_of(ids)) where platform.person_of(ids) is not null;
