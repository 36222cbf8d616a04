package de.nordertor.platform.control.index;

import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rooms that let their things be found. */
@ApplicationScoped
public class IndexSources {

    /** Another number when documents are built in another way. */
    private static final int DOCUMENTS = 1;

    @Inject
    @Any
    private Instance<SearchSource> sources;

    List<SearchSource> all() {
        return sources.stream().toList();
    }

    Optional<SearchSource> of(String kind) {
        return sources.stream().filter(source -> source.kind().equals(kind)).findFirst();
    }

    /** Changes with everything that makes an index of before unusable. */
    String format() {
        return DOCUMENTS + " "
                + sources.stream()
                        .map(source -> source.kind() + ":" + source.format())
                        .sorted()
                        .collect(Collectors.joining(","))
                + " " + Arrays.toString(Permission.values());
    }
}
