-- by which account a line of history was written, so that whoever wrote it can be told; older lines have a name only and are not guessed
alter table evaluation.scorecard_change add column by_account uuid;
create index scorecard_change_by on evaluation.scorecard_change (by_account) where by_account is not null;
