package vn.chiboso.documents.events;

import java.time.LocalDate;
import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.membership.api.UnitId;

/** An official paper has been numbered and filed. Published once per paper. */
public record PaperFiled(
        PaperId paper, UnitId unit, PaperKind kind, String symbol, String title, LocalDate date, String sourceKey) {}
