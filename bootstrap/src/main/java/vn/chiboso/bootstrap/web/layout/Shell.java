package vn.chiboso.bootstrap.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.chiboso.bootstrap.web.security.CurrentSignIn;
import vn.chiboso.membership.api.SignIn;
import vn.chiboso.notification.api.Notices;

/**
 * The frame of the page being rendered, for the layout: {@code @shell.frame(area)}. A bean and not a model attribute, so that
 * error pages have it too.
 */
@Component("shell")
public class Shell {
    private static final Logger LOG = LoggerFactory.getLogger(Shell.class);

    private final HttpServletRequest request;
    private final CurrentSignIn current;
    private final Navigation navigation;
    private final ObjectProvider<Notices> notices;

    Shell(HttpServletRequest request, CurrentSignIn current, Navigation navigation, ObjectProvider<Notices> notices) {
        this.request = request;
        this.current = current;
        this.navigation = navigation;
        this.notices = notices;
    }

    /** Read when a page is rendered; {@code area} is {@code portal} or {@code console}. Never fails: a bare frame at worst. */
    public Frame frame(String area) {
        var language = LocaleContextHolder.getLocale().getLanguage();
        var theme = Theme.of(request);
        Optional<SignIn> signIn = Optional.empty();
        try {
            signIn = current.of(request);
            if (signIn.isPresent()) {
                return full(signIn.get(), area, language, theme);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The page gets a bare frame", e);
        }
        return new Frame(null, area, language, theme, false, List.of(), List.of(), null, 0);
    }

    private Frame full(SignIn signIn, String area, String language, Theme theme) {
        var ways = navigation.of(signIn, request.getRequestURI());
        var person = new Frame.Person(signIn.actor().name(), ways.place(), signIn.technicalAdministrator());
        var unread = notices.stream().mapToInt(n -> n.unread(signIn.actor())).sum();
        var links = signIn.mustChangePassword() ? List.<Frame.Link>of() : ways.links(area);
        var more = signIn.mustChangePassword() ? List.<Frame.Link>of() : ways.more(area);
        var other = signIn.mustChangePassword() ? null : ways.other(area);
        return new Frame(person, area, language, theme, signIn.elder(), links, more, other, unread);
    }
}
