package vn.chiboso.documents.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.chiboso.documents.api.Signature;
import vn.chiboso.documents.domain.Paper;
import vn.chiboso.documents.domain.Secrecy;

/** A paper to read. */
record PaperAnswer(
        PaperLine paper,
        UUID unit,
        @Schema(example = "ĐẢNG ỦY XÃ QUẢNG BÌNH") String superior,
        @Schema(example = "CHI BỘ THÔN GIANG ĐÔNG") String issuer,
        @Schema(example = "Quảng Bình") String place,
        @Schema(example = "INTERNAL") Secrecy secrecy,
        List<BlockView> body,
        List<String> recipients,
        List<SignatureAnswer> signatures,
        Instant filedAt,
        @Schema(description = "SHA-256 of the DOCX") String docxSha256,
        @Schema(description = "SHA-256 of the PDF") String pdfSha256) {
    static PaperAnswer of(Paper paper) {
        var content = paper.content();
        return new PaperAnswer(
                PaperLine.of(paper.view()),
                paper.unit().value(),
                content.head().superior(),
                content.head().issuer(),
                content.head().place(),
                paper.secrecy(),
                content.body().stream().map(BlockView::of).toList(),
                content.recipients(),
                content.signatures().stream().map(SignatureAnswer::of).toList(),
                paper.filedAt(),
                paper.docx().value(),
                paper.pdf().value());
    }

    record SignatureAnswer(
            @Schema(example = "T/M CHI BỘ\nBÍ THƯ") String capacity,
            @Schema(example = "Nguyễn Văn Thành") String name) {
        static SignatureAnswer of(Signature signature) {
            return new SignatureAnswer(signature.capacity(), signature.name());
        }
    }
}
