package vn.chiboso.membership.adapter.in.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A sheet of organisations to hand in. */
class UnitBookForm {
    private @Nullable MultipartFile file;

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }
}
