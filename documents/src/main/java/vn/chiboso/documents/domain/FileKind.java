package vn.chiboso.documents.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file a library keeps. What can carry a program (macros, old Office files, archives) is none of them. */
public enum FileKind {
    PDF("application/pdf", true, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", false, "ods"),
    TEXT("text/plain", false, "txt"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    WEBP("image/webp", true, "webp"),
    MP4("video/mp4", false, "mp4"),
    MP3("audio/mpeg", false, "mp3"),
    M4A("audio/mp4", false, "m4a");

    private final String mediaType;
    private final boolean shownInline;
    private final List<String> extensions;

    FileKind(String mediaType, boolean shownInline, String... extensions) {
        this.mediaType = mediaType;
        this.shownInline = shownInline;
        this.extensions = List.of(extensions);
    }

    /** The kind that a name claims; empty when none is kept under that ending. */
    public static Optional<FileKind> named(FileName name) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(name.extension()))
                .findFirst();
    }

    /** The kind of a kept file; empty for a media type that is none of ours. */
    public static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** All endings, for a message and for a file input: ".pdf, .docx, …". */
    public static String allExtensions() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.extensions.stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(", "));
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser may show it in place; everything else is downloaded. */
    public boolean isShownInline() {
        return shownInline;
    }
}
