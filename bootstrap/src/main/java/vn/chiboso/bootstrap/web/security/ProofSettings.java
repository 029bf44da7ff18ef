package vn.chiboso.bootstrap.web.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sure a session has to be.
 *
 * @param lasts after how long the password is asked for again before something sensitive
 */
@ConfigurationProperties("chiboso.proof")
record ProofSettings(@DefaultValue("10m") Duration lasts) {}
