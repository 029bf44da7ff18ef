package vn.chiboso.documents.domain;

import java.time.Instant;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * An entry of the register; never changed once filed.
 *
 * @param number  in its series
 * @param docx    digest of the file as printed when filed
 * @param pdf     likewise
 * @param filedBy the account that caused it; the product's own for listeners
 */
public record Paper(
        PaperId id,
        UnitId unit,
        UnitPath path,
        Term term,
        int number,
        Secrecy secrecy,
        Audience audience,
        String sourceKey,
        OfficialPaper content,
        Digest docx,
        Digest pdf,
        Instant filedAt,
        AccountId filedBy) {
    public Digest digest(PaperFormat format) {
        return switch (format) {
            case DOCX -> docx;
            case PDF -> pdf;
        };
    }

    /** As other modules see it. */
    public PaperView view() {
        var head = content.head();
        return new PaperView(id, unit, content.kind(), number, head.symbol(), content.title(), head.date(), sourceKey);
    }

    /** "05-NQ-CB.docx": no slash, which no file system takes. */
    public String fileName(PaperFormat format) {
        return content.head().symbol().replace('/', '-') + "." + format.extension();
    }
}
