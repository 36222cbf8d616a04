package de.nordertor.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesServletTest {

    @Test
    void leadsBackToThePage() {
        assertThat(target("/nordertor/council/papers?sort=-number&text=M%C3%BCller"))
                .isEqualTo("/nordertor/council/papers?sort=-number&text=M%C3%BCller");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/nordertor/",
                "/other",
                "/nordertor/../other\\x",
                "/nordertor/\r\nSet-Cookie: a=b",
                ""
            })
    void neverLeadsAway(String from) {
        assertThat(target(from)).isEqualTo("/nordertor/");
    }

    private static String target(String from) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getContextPath()).thenReturn("/nordertor");
        when(request.getParameter("from")).thenReturn(from);
        return PreferencesServlet.localTarget(request);
    }
}
