package vn.chiboso.documents.api;

/**
 * A signature block.
 *
 * @param capacity above the name, in capitals: "T/M CHI BỘ", "NGƯỜI GHI BIÊN BẢN"; a second line after "\n": "BÍ THƯ"
 * @param name     of the signer, without titles
 */
public record Signature(String capacity, String name) {}
