create schema if not exists documents;

-- The measures of an official paper, dated: the layout in force on the paper's day is the one it is printed with.
create table documents.layout_rule (
    id                     bigint generated always as identity primary key,
    legal_basis            text          not null,
    valid_from             date          not null unique,
    valid_to               date,
    font                   text          not null,
    margin_top_mm          integer       not null,
    margin_bottom_mm       integer       not null,
    margin_left_mm         integer       not null,
    margin_right_mm        integer       not null,
    body_size_pt           integer       not null,
    party_title_size_pt    integer       not null,
    kind_title_size_pt     integer       not null,
    letter_abstract_size_pt integer      not null,
    recipients_size_pt     integer       not null,
    table_size_pt          integer       not null,
    line_spacing_pt        integer       not null check (line_spacing_pt between 18 and 22),
    paragraph_spacing_pt   integer       not null,
    first_line_indent_mm   integer       not null,
    check (valid_to is null or valid_to >= valid_from)
);

insert into documents.layout_rule (legal_basis, valid_from, valid_to, font, margin_top_mm, margin_bottom_mm, margin_left_mm,
    margin_right_mm, body_size_pt, party_title_size_pt, kind_title_size_pt, letter_abstract_size_pt, recipients_size_pt,
    table_size_pt, line_spacing_pt, paragraph_spacing_pt, first_line_indent_mm)
values ('36-HD/VPTW, 03/4/2018', '2018-04-03', '2026-05-26', 'Times New Roman', 20, 20, 30, 15, 14, 15, 16, 12, 12, 12, 20, 6, 10),
       ('05-HD/VPTW, 27/5/2026', '2026-05-27', null, 'Times New Roman', 20, 20, 30, 15, 14, 15, 16, 12, 12, 12, 20, 6, 10);

-- How a kind of unit signs its papers: the body's part of the symbol, and the last line of the recipients.
create table documents.issuer_rule (
    id           bigint generated always as identity primary key,
    unit_kind    text not null check (unit_kind in
                     ('CENTRAL', 'PROVINCE', 'COMMUNE', 'BASE', 'SUB_COMMITTEE', 'BRANCH', 'GROUP')),
    symbol       text not null,
    archive_line text not null,
    legal_basis  text not null,
    valid_from   date not null,
    valid_to     date,
    unique (unit_kind, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);

insert into documents.issuer_rule (unit_kind, symbol, archive_line, legal_basis, valid_from)
values ('BRANCH', 'CB', 'Lưu Chi bộ.', '05-HD/VPTW, 27/5/2026; 399-QĐ/TW, 09/01/2026', '2018-04-03'),
       ('SUB_COMMITTEE', 'ĐU', 'Lưu Đảng ủy.', '05-HD/VPTW, 27/5/2026', '2018-04-03'),
       ('BASE', 'ĐU', 'Lưu Văn phòng Đảng ủy.', '05-HD/VPTW, 27/5/2026', '2018-04-03'),
       ('COMMUNE', 'ĐU', 'Lưu Văn phòng Đảng ủy.', '05-HD/VPTW, 27/5/2026', '2018-04-03'),
       ('PROVINCE', 'TU', 'Lưu Văn phòng Tỉnh ủy.', '05-HD/VPTW, 27/5/2026', '2018-04-03');

-- The last number given per unit, kind and term: the row is locked until the paper commits, so numbers have no gaps.
create table documents.number_series (
    unit_id     uuid    not null, -- membership.api.UnitId; deliberately no foreign key
    kind        text    not null,
    term_from   date    not null,
    last_number integer not null check (last_number >= 0),
    primary key (unit_id, kind, term_from)
);

create table documents.paper (
    id           uuid primary key,
    unit_id      uuid                     not null,
    unit_path    text collate "C"         not null,
    kind         text                     not null check (kind in
                     ('RESOLUTION', 'DECISION', 'CONCLUSION', 'NOTICE', 'REPORT', 'PLAN', 'PROGRAMME', 'SUBMISSION', 'LETTER', 'MINUTES')),
    term_from    date                     not null,
    term_to      date                     not null,
    number       integer                  not null check (number > 0),
    symbol       text                     not null,
    title        text                     not null,
    issued_on    date                     not null,
    secrecy      text                     not null check (secrecy in ('ORDINARY', 'INTERNAL')),
    audience     text                     not null default 'BRANCH' check (audience in ('BRANCH', 'COMMITTEE')),
    source_key   text                     not null unique,
    content      jsonb                    not null,
    docx_sha256  text collate "C"         not null,
    pdf_sha256   text collate "C"         not null,
    filed_at     timestamptz              not null,
    filed_by     uuid                     not null,
    unique (unit_id, kind, term_from, number)
);

create index paper_of_unit on documents.paper (unit_id, issued_on desc, id desc);
create index paper_in_scope on documents.paper (unit_path);
create index paper_source_prefix on documents.paper (source_key text_pattern_ops);
create index paper_docx on documents.paper (docx_sha256);
create index paper_pdf on documents.paper (pdf_sha256);

create table documents.file (
    id         uuid primary key,
    unit_id    uuid             not null,
    unit_path  text collate "C" not null,
    audience   text             not null default 'BRANCH' check (audience in ('BRANCH', 'COMMITTEE')),
    name       text             not null,
    media_type text             not null,
    size_bytes bigint           not null check (size_bytes > 0),
    sha256     text collate "C" not null,
    stored_at  timestamptz      not null,
    stored_by  uuid             not null,
    unique (unit_id, sha256, name, audience)
);

create index file_of_unit on documents.file (unit_id, stored_at desc, id desc);
create index file_in_scope on documents.file (unit_path);
create index file_content on documents.file (sha256);
