package de.nordertor.platform.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.entity.FormDraft;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FormDraftsIT {

    @Inject
    private TestPeople people;

    @Inject
    private FormDrafts drafts;

    @BeforeEach
    void twoPeople() {
        people.have("draft-mia", Role.EDITOR, "5");
        people.have("draft-tom", Role.EDITOR, "5");
    }

    @Test
    void everybodySeesOnlyTheirOwn() throws Exception {
        save("draft-mia", "own.1", "{\"subject\":\"„Mia“ 😀\"}");

        assertThat(find("draft-mia", "own.1"))
                .hasValueSatisfying(draft -> assertThat(draft.content()).isEqualTo("{\"subject\":\"„Mia“ 😀\"}"));
        assertThat(find("draft-tom", "own.1")).isEmpty();
    }

    @Test
    void theLastOneCountsAndADiscardedOneIsGone() throws Exception {
        save("draft-mia", "last.1", "{\"a\":1}");
        save("draft-mia", "last.1", "{\"a\":2}");
        assertThat(find("draft-mia", "last.1").orElseThrow().content()).isEqualTo("{\"a\":2}");

        people.as("draft-mia", () -> {
            drafts.discard("last.1");
            return null;
        });
        assertThat(find("draft-mia", "last.1")).isEmpty();
    }

    @Test
    void onlyTheNewestOnesAreKept() throws Exception {
        for (int i = 0; i <= FormDrafts.MOST_PER_PERSON; i++) {
            save("draft-tom", "many." + i, "{}");
        }

        assertThat(find("draft-tom", "many.0")).isEmpty();
        assertThat(find("draft-tom", "many." + FormDrafts.MOST_PER_PERSON)).isPresent();
    }

    @Test
    void whatIsNoDraftIsRefused() {
        for (String content :
                new String[] {"", "[1]", "{\"a\":", "<script>", "{\"a\":\"" + "x".repeat(400_000) + "\"}"}) {
            assertThatThrownBy(() -> save("draft-mia", "refused.1", content))
                    .as(content.substring(0, Math.min(20, content.length())))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(() -> save("draft-mia", "../../etc", "{}")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void nobodyHasNoDrafts() {
        assertThatThrownBy(() -> drafts.find("own.1")).isInstanceOf(NotPermittedException.class);
    }

    private void save(String login, String key, String content) throws Exception {
        people.as(login, () -> {
            drafts.save(key, content);
            return null;
        });
    }

    private Optional<FormDraft> find(String login, String key) throws Exception {
        return people.as(login, () -> drafts.find(key));
    }
}
