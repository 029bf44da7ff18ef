package vn.chiboso.documents.application.port.in;

import vn.chiboso.documents.domain.Digest;
import vn.chiboso.documents.domain.StoredContent;

/**
 * A file on its way to a reader.
 *
 * @param shownInline whether a browser may show it in place
 */
public record FileDownload(String name, String mediaType, Digest digest, boolean shownInline, StoredContent content) {}
