package vn.chiboso.bootstrap.web.security;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import vn.chiboso.membership.api.SignIns;

/** Local accounts for the login. */
final class AccountUsers implements UserDetailsService {
    private final SignIns signIns;

    AccountUsers(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return signIns.byName(name)
                .map(AccountUser::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
