package vn.chiboso.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.documents.FakeMembership.BRANCH;
import static vn.chiboso.documents.FakeMembership.MEMBER;
import static vn.chiboso.documents.FakeMembership.SECRETARY;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.documents.api.Papers;
import vn.chiboso.documents.application.port.in.DownloadPaper;
import vn.chiboso.documents.application.port.in.ReadPaper;
import vn.chiboso.documents.application.port.in.SweepStore;
import vn.chiboso.documents.application.port.out.FileStore;
import vn.chiboso.documents.domain.Digest;
import vn.chiboso.documents.domain.PaperFormat;
import vn.chiboso.membership.api.Actor;

/** Upkeep of a real directory beside a real PostgreSQL. */
@DocumentsSlice
class StoreSweepTests {
    @Autowired
    private SweepStore sweepStore;

    @Autowired
    private FileStore store;

    @Autowired
    private vn.chiboso.documents.api.Files files;

    @Autowired
    private Papers papers;

    @Autowired
    private ReadPaper readPaper;

    @Autowired
    private DownloadPaper downloadPaper;

    @Test
    void onlyOldContentsWithoutARowGo() throws Exception {
        // what earlier tests left in the directory
        ageEverything();
        sweepStore.sweep();
        var orphan = store.keep(content());
        var wanted = content();
        files.store(new NewFile(BRANCH, "a.txt", wanted, true), SECRETARY);
        var paper = papers.file(SamplePapers.minutes("sweep/" + UUID.randomUUID(), BRANCH), Actor.system());
        ageEverything();
        var fresh = store.keep(content());
        assertThat(sweepStore.sweep()).isEqualTo(1);
        assertThat(store.find(orphan)).isEmpty();
        assertThat(store.find(fresh)).isPresent();
        assertThat(store.find(Digest.of(wanted))).isPresent();
        assertThat(store.find(readPaper.read(paper.id(), MEMBER).pdf())).isPresent();
    }

    @Test
    void aPaperWhoseFileWasLostIsPrintedAgainTheSame() throws Exception {
        var paper = papers.file(SamplePapers.resolution("lost/" + UUID.randomUUID(), BRANCH), Actor.system());
        var digest = readPaper.read(paper.id(), MEMBER).pdf();
        store.remove(digest, Instant.MAX);
        var download = downloadPaper.download(paper.id(), PaperFormat.PDF, MEMBER);
        try (var in = download.content().open()) {
            assertThat(Digest.of(in.readAllBytes())).isEqualTo(digest);
        }
    }

    private static void ageEverything() throws Exception {
        Files.createDirectories(Path.of("target/test-files"));
        try (Stream<Path> all = Files.walk(Path.of("target/test-files"))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-01T00:00:00Z")));
            }
        }
    }

    private static byte[] content() {
        return ("Nội dung " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    }
}
