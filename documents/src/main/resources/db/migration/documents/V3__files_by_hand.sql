-- Put into the library by hand; other files are attached to something, and not for everybody before that is announced.
-- What is here already keeps its readers.
alter table documents.file add column placed boolean not null default true;
alter table documents.file alter column placed drop default;
