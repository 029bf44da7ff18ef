package vn.chiboso.documents.api;

import java.time.LocalDate;
import vn.chiboso.membership.api.UnitId;

/**
 * A filed paper in the register. Its files stand at {@code /documents/papers/{id}.docx} and {@code .pdf}.
 *
 * @param number running per type per term, from 1
 * @param symbol as printed: "05-NQ/CB"
 */
public record PaperView(
        PaperId id,
        UnitId unit,
        PaperKind kind,
        int number,
        String symbol,
        String title,
        LocalDate date,
        String sourceKey) {}
