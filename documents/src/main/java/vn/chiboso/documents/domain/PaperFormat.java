package vn.chiboso.documents.domain;

/** The files a paper is kept in. */
public enum PaperFormat {
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf");

    private final String extension;
    private final String mediaType;

    PaperFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** By its ending, in any case; refuses what papers are not kept in. */
    public static PaperFormat named(String ending) {
        for (var format : values()) {
            if (format.extension.equalsIgnoreCase(ending)) {
                return format;
            }
        }
        throw new DocumentRefusal(DocumentRefusal.Reason.UNKNOWN_FORMAT, ending);
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
