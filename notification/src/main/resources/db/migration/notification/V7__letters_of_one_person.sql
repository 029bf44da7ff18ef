-- "No letters" said under a record that was made one with another: from which one it holds for the person, so that it goes back when they
-- part. Null where the person said it.
alter table notification.preference add column inherited_from uuid;   -- membership.api.MemberId; deliberately no foreign key
create index preference_inherited on notification.preference (inherited_from) where inherited_from is not null;

-- What was inherited before has the moment of what it came from, and the notices of that record went with it.
update notification.preference p set inherited_from = o.person from notification.preference o
where o.person <> p.person and o.mail = p.mail and o.changed_at = p.changed_at
    and exists (select 1 from notification.notice n where n.person = p.person and n.made_for = o.person);
