package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.AttendanceImports;
import vn.chiboso.meetings.domain.TakenFile;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;

/** Tables {@code attendance_file} and {@code attendance_file_seat}. */
@Component
class SqlAttendanceImports implements AttendanceImports {
    private final JdbcClient sql;

    SqlAttendanceImports(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean isKnown(UUID file) {
        return sql.sql("select exists (select 1 from meetings.attendance_file where id = :file)")
                .param("file", file)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void keep(UUID file, MeetingId meeting, AccountId by, TakenFile taken, String hash, Set<MemberId> seats) {
        sql.sql("""
                insert into meetings.attendance_file (id, meeting_id, account_id, by_name, file_name, file_hash, kept, left_out, taken_at)
                values (:file, :meeting, :by, :name, :fileName, :hash, :kept, :leftOut, :at)
                """)
                .param("file", file)
                .param("meeting", meeting.value())
                .param("by", by.value())
                .param("name", taken.byName())
                .param("fileName", taken.fileName())
                .param("hash", hash)
                .param("kept", taken.kept())
                .param("leftOut", taken.leftOut())
                .param("at", taken.at().atOffset(ZoneOffset.UTC))
                .update();
        sql.sql(
                        "insert into meetings.attendance_file_seat (file_id, member_id) select :file, unnest(cast(:seats as uuid[]))")
                .param("file", file)
                .param("seats", seats.stream().map(MemberId::value).toArray(UUID[]::new))
                .update();
    }

    @Override
    public List<TakenFile> of(MeetingId meeting) {
        return sql.sql("""
                select f.*, (select count(*) from meetings.attendance_file_seat s where s.file_id = f.id) as seats
                from meetings.attendance_file f where f.meeting_id = :meeting order by f.taken_at desc
                """)
                .param("meeting", meeting.value())
                .query((row, n) -> new TakenFile(
                        row.getString("by_name"),
                        row.getString("file_name"),
                        row.getInt("seats"),
                        row.getInt("kept"),
                        row.getInt("left_out"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
