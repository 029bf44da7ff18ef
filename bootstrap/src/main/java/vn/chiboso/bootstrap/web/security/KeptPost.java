package vn.chiboso.bootstrap.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.chiboso.bootstrap.web.problem.LocalPath;
import vn.chiboso.membership.api.AccountId;

/**
 * What somebody posted and signs in again at Keycloak for. It waits in the session, which goes there and comes back; whoever comes
 * back as another person does not get it.
 */
record KeptPost(UUID account, String path, ArrayList<String> names, ArrayList<String> values) implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String KEPT = KeptPost.class.getName();

    /** The last one counts. */
    static void keep(HttpServletRequest request, AccountId account) {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (var field : ProofPage.carried(request)) {
            names.add(field.getKey());
            values.add(field.getValue());
        }
        request.getSession().setAttribute(KEPT, new KeptPost(account.value(), LocalPath.of(request), names, values));
    }

    static Optional<KeptPost> of(HttpServletRequest request, AccountId account) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(KEPT) instanceof KeptPost kept
                        && kept.account.equals(account.value())
                ? Optional.of(kept)
                : Optional.empty();
    }

    static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEPT);
        }
    }

    /** In the order in which they came. */
    List<Map.Entry<String, String>> fields() {
        var fields = new ArrayList<Map.Entry<String, String>>();
        for (var i = 0; i < names.size(); i++) {
            fields.add(Map.entry(names.get(i), values.get(i)));
        }
        return fields;
    }
}
