package vn.chiboso.bootstrap.web.security;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.chiboso.bootstrap.web.problem.ProblemWriter;

/** Puts the gate before every controller. */
@Configuration(proxyBeanMethods = false)
@LocalIdentity
@EnableConfigurationProperties(ProofSettings.class)
class StepUpConfiguration implements WebMvcConfigurer {
    private final CurrentSignIn current;
    private final Proofs proofs;
    private final ProblemWriter writer;

    StepUpConfiguration(@Lazy CurrentSignIn current, @Lazy Proofs proofs, @Lazy ProblemWriter writer) {
        this.current = current;
        this.proofs = proofs;
        this.writer = writer;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ProofGate(current, proofs, writer));
    }
}
