package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.SubjectRef;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A thing that was found.
 *
 * @param title never empty
 * @param snippet where the words stand that are not in the title; empty where all are
 * @param path the page of the thing below the context root
 */
public record SearchHit(SubjectRef subject, List<MarkedPart> title, List<MarkedPart> snippet, String path)
        implements Serializable {

    public SearchHit {
        title = List.copyOf(title);
        snippet = List.copyOf(snippet);
    }

    public String kind() {
        return subject.kind();
    }

    public String titleText() {
        return title.stream().map(MarkedPart::text).collect(Collectors.joining());
    }
}
