package vn.chiboso.documents.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.application.port.in.BrowseFiles.FilePage;

/** A page of the library. */
record FilePageAnswer(
        List<FileDescription> files,

        @Schema(description = "Pass it as after; null on the last page") @Nullable
        String next,

        @Schema(description = "Whether the reader may add files here")
        boolean mayAdd) {
    static FilePageAnswer of(FilePage page) {
        return new FilePageAnswer(page.files().stream().map(FileDescription::of).toList(), page.next(), page.mayAdd());
    }
}
