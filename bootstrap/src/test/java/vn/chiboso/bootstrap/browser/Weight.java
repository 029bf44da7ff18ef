package vn.chiboso.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * What a page cost over the wire.
 *
 * @param bytes    headers and compressed bodies, as received; nothing for what came from the browser's cache
 * @param requests that reached the server, redirects included
 * @param parts    one line per request, for the reader of a failure
 */
public record Weight(long bytes, int requests, List<String> parts) {
    public Weight {
        parts = List.copyOf(parts);
    }

    /** Fails with the measured numbers, request by request, when the page is heavier. */
    public void assertAtMost(long bytes, int requests) {
        assertThat(this.bytes).as("bytes over the wire: %s", parts).isLessThanOrEqualTo(bytes);
        assertThat(this.requests).as("requests: %s", parts).isLessThanOrEqualTo(requests);
    }
}
