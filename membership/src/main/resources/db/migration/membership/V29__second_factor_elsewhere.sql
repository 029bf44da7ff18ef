-- whether somebody is asked at the identity provider to set up a second factor: null when nobody had to be asked yet, true until
-- the provider was told, false ever after, so that nobody is asked twice
alter table membership.provisioning add column asks_factor boolean;
