-- What is about another act is found from it, and an act that goes looks for it: without this each looked through all acts of the house.
create index act_about on membership.act (about_id) where about_id is not null;
