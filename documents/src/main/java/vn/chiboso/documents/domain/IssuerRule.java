package vn.chiboso.documents.domain;

/**
 * How a kind of unit signs, on a day.
 *
 * @param symbol      the body's part of a number: "CB"
 * @param archiveLine last of the recipients: "Lưu Chi bộ."
 */
public record IssuerRule(String symbol, String archiveLine, String legalBasis) {}
