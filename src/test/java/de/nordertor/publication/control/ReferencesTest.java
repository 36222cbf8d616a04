package de.nordertor.publication.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.publication.entity.PublicKind;
import de.nordertor.publication.entity.PublicRef;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** References from one public object to another. */
class ReferencesTest {

    private static final PublicRef SHOWN = PublicRef.of(PublicKind.MEETING, "Meeting", 4L);
    private static final PublicRef CLOSED = PublicRef.of(PublicKind.MEETING, "Meeting", 5L);

    private static final JsonObject CONTENT = new ObjectContent()
            .text("name", "nordertor:PAPER/5")
            .link("meeting", SHOWN)
            .link("other", CLOSED)
            .links("all", List.of(CLOSED, SHOWN))
            .links("closed", List.of(CLOSED))
            .build();

    @Test
    void whatIsPublicIsReferredToAndWhatIsNotLeavesNoTrace() {
        JsonObject resolved = References.resolve(
                CONTENT, target -> target.equals(SHOWN) ? Optional.of("nordertor:MEETING/99") : Optional.empty());

        assertThat(resolved.toString())
                .isEqualTo("{\"name\":\"nordertor:PAPER/5\",\"meeting\":\"nordertor:MEETING/99\","
                        + "\"all\":[\"nordertor:MEETING/99\"]}");
    }

    @Test
    void everyTargetIsFoundOnce() {
        assertThat(References.in(CONTENT)).containsExactly(SHOWN, CLOSED);
        assertThat(PublicRef.of(SHOWN.key())).isEqualTo(SHOWN);
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        JsonObject content = new ObjectContent()
                .text("empty", " ")
                .text("none", null)
                .day("day", null)
                .moment("moment", null)
                .texts("texts", List.of())
                .link("link", null)
                .links("links", List.of())
                .build();

        assertThat(content).isEmpty();
    }
}
