package vn.chiboso.membership.application.port.out;

import vn.chiboso.membership.domain.dues.DuesSheet;

/** Writes a collection sheet as a workbook. */
public interface DuesBooks {
    /** XLSX; no text in it is ever computed as a formula. */
    byte[] write(DuesSheet sheet, String superior, String unitName);
}
