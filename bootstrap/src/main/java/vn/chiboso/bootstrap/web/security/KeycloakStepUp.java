package vn.chiboso.bootstrap.web.security;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.chiboso.bootstrap.web.problem.ProblemWriter;

/** Puts the gate before every controller where people sign in at Keycloak. */
@Configuration(proxyBeanMethods = false)
@KeycloakIdentity
@EnableConfigurationProperties(ProofSettings.class)
class KeycloakStepUp implements WebMvcConfigurer {
    private final CurrentSignIn current;
    private final KeycloakProofs proofs;
    private final KeptPosts posts;
    private final ProblemWriter writer;

    KeycloakStepUp(
            @Lazy CurrentSignIn current,
            @Lazy KeycloakProofs proofs,
            @Lazy KeptPosts posts,
            @Lazy ProblemWriter writer) {
        this.current = current;
        this.proofs = proofs;
        this.posts = posts;
        this.writer = writer;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KeycloakProofGate(current, proofs, posts, writer));
    }
}
