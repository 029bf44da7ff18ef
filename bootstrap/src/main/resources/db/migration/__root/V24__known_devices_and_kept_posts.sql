-- wrong passwords given on a device that the account knows are counted apart from those of strangers
alter table platform.login_attempt drop constraint login_attempt_subject_check;
alter table platform.login_attempt add constraint login_attempt_subject_check
    check (subject ~ '^(name|address|code|invitation|names|device):[0-9a-f]{64}$');

-- what was posted waited here as it was; from now on it waits sealed, under another name
delete from platform.session_attributes where attribute_name = 'vn.chiboso.bootstrap.web.security.KeptPost';
