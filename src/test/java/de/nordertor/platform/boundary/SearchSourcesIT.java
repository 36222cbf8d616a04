package de.nordertor.platform.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every room keeps to that lets its things be found. */
@ExtendWith(ArquillianExtension.class)
class SearchSourcesIT {

    @Inject
    @Any
    private Instance<SearchSource> sources;

    @Test
    void everyKindHasANameInBothLanguages() {
        for (SearchSource source : sources) {
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                assertThat(Texts.in(language).contains("platform.search.kind." + source.kind()))
                        .as("one %s in %s", source.kind(), language)
                        .isTrue();
                assertThat(Texts.in(language).contains("platform.search.kinds." + source.kind()))
                        .as("several %s in %s", source.kind(), language)
                        .isTrue();
            }
        }
    }

    @Test
    void everyKindHasOneSource() {
        assertThat(sources.stream().map(SearchSource::kind)).isNotEmpty().doesNotHaveDuplicates();
    }
}
