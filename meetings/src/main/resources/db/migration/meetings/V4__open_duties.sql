-- Minutes still to be adopted: asked on every home page, few at any time.
create index meeting_to_be_recorded on meetings.meeting (concluded_at) where state = 'CONCLUDED';
