package vn.chiboso.documents.adapter.in.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.chiboso.documents.api.Audience;

/** A file handed in on the page. */
class UploadForm {
    private String unit = "";
    private @Nullable MultipartFile file;
    private boolean declaredNoSecret;
    private Audience audience = Audience.BRANCH;

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

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

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }
}
