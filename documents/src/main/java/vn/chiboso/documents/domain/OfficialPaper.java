package vn.chiboso.documents.domain;

import java.util.ArrayList;
import java.util.List;
import vn.chiboso.documents.api.Block;
import vn.chiboso.documents.api.PaperDraft;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.api.Signature;

/** A paper with everything that is printed on it, clean; kept as it is, so that it can be printed again. */
public record OfficialPaper(
        PaperHead head,
        PaperKind kind,
        String title,
        List<Block> body,
        List<String> recipients,
        List<Signature> signatures) {
    public OfficialPaper {
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty() || signatures.size() > 2) {
            throw new IllegalArgumentException("a paper has one signature or two, not " + signatures.size());
        }
    }

    /**
     * The draft under its head, every text clean.
     *
     * @param archiveLine last of the recipients, where there are any: "Lưu Chi bộ."
     */
    public static OfficialPaper of(PaperDraft draft, PaperHead head, String archiveLine) {
        return new OfficialPaper(
                head,
                draft.kind(),
                CleanText.line(draft.title()),
                draft.body().stream().flatMap(b -> CleanBlocks.of(b).stream()).toList(),
                recipients(draft.recipients(), archiveLine),
                draft.signatures().stream()
                        .map(s -> new Signature(CleanText.block(s.capacity()), CleanText.line(s.name())))
                        .toList());
    }

    /** NGHỊ QUYẾT, BIÊN BẢN, …; blank for an official letter. */
    public String kindTitle() {
        return KindTitles.of(kind);
    }

    private static List<String> recipients(List<String> given, String archiveLine) {
        var lines = new ArrayList<String>();
        for (var recipient : given) {
            var line = CleanText.line(recipient).replaceFirst("^[-–]\\s*", "");
            if (!line.isEmpty() && !line.toLowerCase(BodyNames.VIETNAMESE).startsWith("lưu ")) {
                lines.add(line.replaceFirst("[,;.]+$", "") + ",");
            }
        }
        if (!lines.isEmpty()) {
            lines.add(archiveLine);
        }
        return lines;
    }
}
