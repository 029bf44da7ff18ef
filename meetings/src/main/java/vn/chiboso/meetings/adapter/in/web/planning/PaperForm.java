package vn.chiboso.meetings.adapter.in.web.planning;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A paper handed in for an item, with the declaration that nothing in it is secret. */
class PaperForm {
    static final Set<String> FIELDS = Set.of("file", "declaredNoSecret");

    private @Nullable MultipartFile file;
    private boolean declaredNoSecret;

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }

    public boolean isDeclaredNoSecret() {
        return declaredNoSecret;
    }

    public void setDeclaredNoSecret(boolean declaredNoSecret) {
        this.declaredNoSecret = declaredNoSecret;
    }
}
