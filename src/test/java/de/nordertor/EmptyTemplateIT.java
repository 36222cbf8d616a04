package de.nordertor;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every page carries before it has anything of its own, for somebody with every entry in the navigation. */
@ExtendWith(ArquillianExtension.class)
class EmptyTemplateIT {

    @Inject
    private TestPeople people;

    @Inject
    private HttpServletRequest request;

    private String page;

    @BeforeEach
    void openTheEmptyPage() {
        String login = "empty-" + UUID.randomUUID();
        Arrays.stream(Role.values()).forEach(role -> people.have(login, role, null));
        page = new Visitor("http://localhost:" + request.getLocalPort() + request.getContextPath() + "/")
                .signIn(login, TestPeople.PASSWORD)
                .get("test/empty");
    }

    @Test
    void itHasAtMostAHundredAndFiftyComponents() {
        Matcher count = Pattern.compile("<p id=\"components\">(\\d+)</p>").matcher(page);
        assertThat(count.find()).as(page).isTrue();
        assertThat(Integer.parseInt(count.group(1))).isBetween(10, 150);
    }

    @Test
    void itHasAtMostThirtyKilobytes() {
        assertThat(page).contains("/platform/audit", "/council/papers");
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(30 * 1024);
    }
}
