package vn.chiboso.documents.adapter.in.web;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import vn.chiboso.documents.domain.StoredContent;

/** A stored content as the web framework reads it; any number of times, from anywhere. */
final class ContentResource extends AbstractResource {
    private final StoredContent content;

    ContentResource(StoredContent content) {
        this.content = content;
    }

    @Override
    public long contentLength() {
        return content.size();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return content.open();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getDescription() {
        return "stored content";
    }
}
