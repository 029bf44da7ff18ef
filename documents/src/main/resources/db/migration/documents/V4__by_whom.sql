-- What a person put in, told to that person.
create index paper_by on documents.paper (filed_by);
create index file_by on documents.file (stored_by);
