package vn.chiboso.bootstrap.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Weighs what a page transfers, as the browser's network stack counts it. */
final class Scale {
    /** By the browser's id of the request; gone when it turns out to come from the cache. */
    private final Map<String, String> addresses = new LinkedHashMap<>();

    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private final List<String> redirects = new ArrayList<>();
    private long redirected;

    private Scale() {}

    static Weight weigh(Page page, Runnable visit) {
        var scale = new Scale();
        CDPSession session = page.context().newCDPSession(page);
        session.on("Network.requestWillBeSent", scale::sent);
        session.on("Network.requestServedFromCache", event -> scale.forget(id(event)));
        session.on("Network.responseReceived", scale::received);
        session.on("Network.loadingFinished", scale::finished);
        session.send("Network.enable");
        visit.run();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        session.detach();
        return scale.read();
    }

    private Weight read() {
        var parts = new ArrayList<>(redirects);
        addresses.forEach((id, url) -> parts.add(sizes.getOrDefault(id, 0L) + " B " + url));
        var bytes =
                redirected + sizes.values().stream().mapToLong(Long::longValue).sum();
        return new Weight(bytes, parts.size(), parts);
    }

    private void sent(JsonObject event) {
        var url = event.getAsJsonObject("request").get("url").getAsString();
        if (event.has("redirectResponse")) {
            var size = event.getAsJsonObject("redirectResponse")
                    .get("encodedDataLength")
                    .getAsLong();
            redirected += size;
            redirects.add(size + " B " + addresses.get(id(event)));
        }
        if (url.startsWith("http")) {
            addresses.put(id(event), url);
        }
    }

    private void received(JsonObject event) {
        var response = event.getAsJsonObject("response");
        if (response.has("fromDiskCache") && response.get("fromDiskCache").getAsBoolean()) {
            forget(id(event));
        }
    }

    private void finished(JsonObject event) {
        if (addresses.containsKey(id(event))) {
            sizes.put(id(event), event.get("encodedDataLength").getAsLong());
        }
    }

    private void forget(String request) {
        addresses.remove(request);
        sizes.remove(request);
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
