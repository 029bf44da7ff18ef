-- from the commune up every post takes two, so any may be proposed
alter table membership.rights_proposal drop constraint rights_proposal_position_check;
alter table membership.rights_proposal add constraint rights_proposal_position_check
    check (position in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'SUPERIOR_IN_CHARGE', 'PARTY_BUILDING_OFFICER',
        'OFFICE_OFFICER', 'INSPECTOR', 'ORGANISATION_OFFICER'));

-- who opened a way into an account, and whether nobody else had to agree
alter table membership.account_event drop constraint account_event_kind_check;
alter table membership.account_event add constraint account_event_kind_check
    check (kind in ('OPENED', 'PASSWORD_RESET', 'SECOND_FACTOR_RESET', 'SECOND_FACTOR_ON', 'SECOND_FACTOR_OFF', 'RECOVERY_CODES',
        'RECOVERY_USED', 'DISABLED', 'ENABLED', 'OFFICE_GIVEN'));
alter table membership.account_event
    add column by_account uuid,                              -- null in rows written before this was kept
    add column alone      boolean not null default false,
    add check (not alone or by_account is not null);

-- the present code of an invitation was agreed to by a second person
alter table membership.invitation add column agreed boolean not null default false;
