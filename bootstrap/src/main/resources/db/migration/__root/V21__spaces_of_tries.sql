-- codes of the second step and of invitations are counted apart from names, into which no typed name reaches
alter table platform.login_attempt drop constraint login_attempt_subject_check;
alter table platform.login_attempt add constraint login_attempt_subject_check
    check (subject ~ '^(name|address|code|invitation|names):[0-9a-f]{64}$');
