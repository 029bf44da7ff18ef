package vn.chiboso.meetings.adapter.in.web.attendance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file of the national handbook app. */
class AttendanceFileForm {
    static final Set<String> FIELDS = Set.of("file");

    private @Nullable MultipartFile file;

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }

    /** Without any folder that a browser may have sent. */
    String name() {
        var name = file == null ? null : file.getOriginalFilename();
        return name == null ? "?" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
