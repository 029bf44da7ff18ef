package vn.chiboso.bootstrap.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.chiboso.membership.api.SignIns;

/** Before there is any account, every page leads to the set-up; afterwards none does. */
class SetupGateTests {
    private final SignIns accounts = mock(SignIns.class);
    private final FilterChain behind = mock(FilterChain.class);
    private final SetupGate gate = new SetupGate(accounts);
    private MockHttpServletResponse answer = new MockHttpServletResponse();

    @BeforeEach
    void noAccountYet() {
        when(accounts.any()).thenReturn(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/meetings", "/console"})
    void everyPageLeadsToTheSetUp(String page) throws Exception {
        ask(page);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/setup");
        verify(behind, never()).doFilter(any(), any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/setup", "/assets/theme.css", "/webjars/x.js", "/actuator/health"})
    void theSetUpAndItsLooksStayOpen(String page) throws Exception {
        ask(page);
        assertThat(answer.getRedirectedUrl()).isNull();
        verify(behind).doFilter(any(), any());
    }

    @Test
    void itClosesWithTheFirstAccountForGood() throws Exception {
        assertThat(gate.isOpen()).isTrue();
        when(accounts.any()).thenReturn(true);
        ask("/");
        assertThat(answer.getRedirectedUrl()).isNull();
        when(accounts.any()).thenReturn(false);
        assertThat(gate.isOpen()).isFalse();
        ask("/login");
        assertThat(answer.getRedirectedUrl()).isNull();
    }

    private void ask(String page) throws Exception {
        answer = new MockHttpServletResponse();
        gate.doFilter(new MockHttpServletRequest("GET", page), answer, behind);
    }
}
