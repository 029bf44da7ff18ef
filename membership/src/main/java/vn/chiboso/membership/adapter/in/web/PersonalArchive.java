package vn.chiboso.membership.adapter.in.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalPaper;
import vn.chiboso.membership.api.PersonalSection;
import vn.chiboso.membership.domain.protection.PersonalFile;

/** Everything kept on a person in one archive: JSON for programs, a PDF for people. */
@Component
class PersonalArchive {
    private final JsonMapper json;
    private final ObjectProvider<PersonalPaper> paper;
    private final Shown shown;

    PersonalArchive(JsonMapper json, ObjectProvider<PersonalPaper> paper, Shown shown) {
        this.json = json;
        this.paper = paper;
        this.shown = shown;
    }

    ResponseEntity<byte[]> answer(PersonalFile file) {
        var name = "du-lieu-ca-nhan-" + file.on() + ".zip";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(zip(file));
    }

    private byte[] zip(PersonalFile file) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "du-lieu.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(Kept.of(file)));
            var printer = paper.getIfAvailable();
            if (printer != null) {
                put(zip, "du-lieu.pdf", pdf(printer, file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot pack personal data", e);
        }
        return bytes.toByteArray();
    }

    private byte[] pdf(PersonalPaper printer, PersonalFile file) {
        var rows = new ArrayList<List<String>>();
        for (var section : file.sections()) {
            var note = "%s %s: %s. %s: %s. %s: %s."
                    .formatted(
                            section.purpose(),
                            shown.text("membership.personal.basis"),
                            section.basis(),
                            shown.text("membership.personal.retention"),
                            section.retention(),
                            shown.text("membership.personal.disclosed"),
                            section.disclosed());
            rows.add(List.of("", section.title(), note));
            section.facts().forEach(fact -> rows.add(List.of(shown.value(fact.on()), fact.what(), fact.value())));
        }
        return printer.pdf(
                shown.text("membership.personal.paper"),
                Stream.of(file.name(), file.unitName(), shown.value(file.on()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                List.of(
                        shown.text("membership.personal.day"),
                        shown.text("membership.openings.what"),
                        shown.text("membership.personal.value")),
                rows,
                Stream.of("confidential", "not-given", file.member() == null ? "correct.account" : "correct")
                        .map(key -> shown.text("membership.personal." + key))
                        .toList());
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** The file without ids that say nothing to anybody. */
    private record Kept(String name, String unit, String on, List<Part> sections) {
        static Kept of(PersonalFile file) {
            return new Kept(
                    file.name(),
                    file.unitName(),
                    file.on().toString(),
                    file.sections().stream().map(Part::of).toList());
        }
    }

    private record Part(
            String code,
            String title,
            String purpose,
            String basis,
            String retention,
            String disclosed,
            List<Item> facts) {
        static Part of(PersonalSection section) {
            return new Part(
                    section.code(),
                    section.title(),
                    section.purpose(),
                    section.basis(),
                    section.retention(),
                    section.disclosed(),
                    section.facts().stream().map(Item::of).toList());
        }
    }

    private record Item(String on, String what, String value) {
        static Item of(PersonalFact fact) {
            return new Item(fact.on() == null ? "" : fact.on().toString(), fact.what(), fact.value());
        }
    }
}
