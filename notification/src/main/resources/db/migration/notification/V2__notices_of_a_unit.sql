-- a unit that moves takes its notices along
create index notice_of_unit on notification.notice (unit);
