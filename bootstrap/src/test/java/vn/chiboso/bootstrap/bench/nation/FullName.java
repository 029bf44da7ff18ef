package vn.chiboso.bootstrap.bench.nation;

/**
 * A name with the two forms that the product keeps beside it.
 *
 * @param full   "Vũ Văn Hùng"
 * @param folded "vu van hung"
 * @param sort   "Hùng Vũ Văn"
 */
public record FullName(String full, String folded, String sort) {}
