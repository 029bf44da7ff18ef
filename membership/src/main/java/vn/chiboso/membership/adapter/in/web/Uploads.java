package vn.chiboso.membership.adapter.in.web;

import java.io.IOException;
import org.springframework.web.multipart.MultipartFile;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.RollRefusal.FileFault;

/** Uploaded files: too large ones are refused before they are read into memory. */
final class Uploads {
    private static final long MOST = 30L * 1024 * 1024;

    private Uploads() {}

    static byte[] content(MultipartFile file) throws IOException {
        if (file.getSize() > MOST) {
            throw RollRefusal.file(FileFault.TOO_LARGE);
        }
        return file.getBytes();
    }

    /** Without any folder that a browser may have sent. */
    static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
