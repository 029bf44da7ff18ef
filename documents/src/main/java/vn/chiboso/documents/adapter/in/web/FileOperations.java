package vn.chiboso.documents.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.documents.application.port.in.BrowseFiles;
import vn.chiboso.documents.application.port.in.DescribeFile;
import vn.chiboso.documents.application.port.in.OpenFile;
import vn.chiboso.documents.application.port.in.UploadFile;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@Tag(name = "Files", description = "The files of a unit's library")
@RestController
@RequestMapping("/api/v1")
class FileOperations {
    private final BrowseFiles browseFiles;
    private final UploadFile uploadFile;
    private final DescribeFile describeFile;
    private final OpenFile openFile;

    FileOperations(BrowseFiles browseFiles, UploadFile uploadFile, DescribeFile describeFile, OpenFile openFile) {
        this.browseFiles = browseFiles;
        this.uploadFile = uploadFile;
        this.describeFile = describeFile;
        this.openFile = openFile;
    }

    @Operation(
            summary = "List the files of a unit",
            description = "Newest first, 25 at a time; pass next of one page as after of the following.")
    @GetMapping("/units/{unit}/files")
    FilePageAnswer list(Actor actor, @PathVariable UUID unit, @RequestParam(required = false) @Nullable String after) {
        return FilePageAnswer.of(browseFiles.browse(new UnitId(unit), after, actor));
    }

    @Operation(
            summary = "Add a file to a unit's library",
            description =
                    "For the unit's committee. The same content under the same name is kept once. Refused: what is "
                            + "not what its name says, macros, passwords, and anything marked Mật or above.")
    @PostMapping(value = "/units/{unit}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<FileDescription> upload(
            Actor actor,
            @PathVariable UUID unit,
            @RequestPart MultipartFile file,
            @Parameter(description = "The sender declares that nothing in it is secret; without it the file is refused")
                    @RequestParam(defaultValue = "false")
                    boolean declaredNoSecret,
            @Parameter(description = "For the whole branch, or for its committee and those who inspect it")
                    @RequestParam(defaultValue = "BRANCH")
                    Audience audience)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var stored = uploadFile.upload(
                new NewFile(new UnitId(unit), name, file.getBytes(), declaredNoSecret, audience), actor);
        return ResponseEntity.created(URI.create("/api/v1/files/" + stored.id()))
                .body(FileDescription.of(stored));
    }

    @Operation(summary = "Describe a file", description = "Name, kind and size, without the content.")
    @GetMapping("/files/{file}")
    FileDescription describe(Actor actor, @PathVariable UUID file) {
        return FileDescription.of(describeFile.describe(new FileId(file), actor));
    }

    @Operation(summary = "Download a file", description = "Ranges are answered; the ETag is the content's SHA-256.")
    @GetMapping(value = "/files/{file}/content", produces = MediaType.ALL_VALUE)
    ResponseEntity<Resource> content(Actor actor, @PathVariable UUID file) {
        return FileAnswer.of(openFile.open(new FileId(file), actor));
    }
}
