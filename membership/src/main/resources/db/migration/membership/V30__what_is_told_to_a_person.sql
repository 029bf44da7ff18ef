-- one person's rows, for the person to read
create index transfer_member on membership.transfer (member_id);
create index invitation_member on membership.invitation (member_id);
create index dues_payment_member on membership.dues_payment (member_id);
create index alert_subject on membership.alert (subject_id);
create index rights_proposal_member on membership.rights_proposal (member_id) where member_id is not null;
create index rights_proposal_account on membership.rights_proposal (account_id) where account_id is not null;
