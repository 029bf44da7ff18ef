package vn.chiboso.documents.domain;

import java.io.IOException;
import java.io.InputStream;

/** A kept content, to be read as a stream so that a video need not fit into memory. */
public interface StoredContent {
    /** In bytes. */
    long size();

    /** From the beginning; the caller closes it. */
    InputStream open() throws IOException;
}
